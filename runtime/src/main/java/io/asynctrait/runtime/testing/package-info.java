/**
 * What tests of async code need: an executor whose interleavings and whose time are the test's.
 *
 * <p>{@link io.asynctrait.runtime.testing.DeterministicExecutor} runs tasks on the test's thread,
 * in the order of their wake-ups or in one that a seed chooses, and with a time that passes when
 * the test says so; {@link io.asynctrait.runtime.testing.Interleavings} runs a test under many
 * seeds; {@link io.asynctrait.runtime.testing.Pauses} says where fakes suspend.
 *
 * <p>The package stands on {@code io.asynctrait.runtime}, which does not know it, and on {@code
 * java.base} alone: no test framework is needed, and each will do.
 */
@NullMarked
package io.asynctrait.runtime.testing;

import org.jspecify.annotations.NullMarked;
