/**
 * The stage that turns typed trees into the structured intermediate representation. The only stage
 * that takes syntax trees apart.
 */
@NullMarked
package io.asynctrait.processor.translate;

import org.jspecify.annotations.NullMarked;
