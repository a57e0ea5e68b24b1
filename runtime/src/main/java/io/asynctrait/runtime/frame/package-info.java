/**
 * What generated code calls: the frames of suspended calls and the recyclers that keep idle ones.
 *
 * <p>Hand-written code does not use this package. It is public API all the same, because generated
 * sources and class files must work with every later runtime of the same major version.
 */
@NullMarked
package io.asynctrait.runtime.frame;

import org.jspecify.annotations.NullMarked;
