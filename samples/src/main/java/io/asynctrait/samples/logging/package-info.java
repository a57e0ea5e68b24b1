/**
 * SLF4J's diagnostic context in async methods: what is put there stays over awaits and follows a
 * task from thread to thread.
 *
 * <p>{@link io.asynctrait.samples.logging.LoggingContext} is all it takes, to be copied as it is;
 * {@link io.asynctrait.samples.logging.Checkout} uses it.
 */
package io.asynctrait.samples.logging;
