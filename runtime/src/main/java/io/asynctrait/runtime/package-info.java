/**
 * What users call: lazy futures, the static entry points of async code, leaves to build on, and
 * executors to run it.
 *
 * <p>The package depends on {@code java.base} alone, and neither on the annotations nor on the
 * processor.
 */
@NullMarked
package io.asynctrait.runtime;

import org.jspecify.annotations.NullMarked;
