/**
 * The entry of the processor: it orders the rounds and the stages, and prints what they report.
 * Every other package is below this one; the stages never see each other.
 */
@NullMarked
package io.asynctrait.processor;

import org.jspecify.annotations.NullMarked;
