/**
 * A sample whose generated sources are checked in, below {@code src/main/generated}. The build
 * compares them with what the processor generates; {@code -Pwithout-processor} builds without it,
 * {@code -Pupdate-generated} writes them anew.
 */
package io.asynctrait.samples.checkedin;
