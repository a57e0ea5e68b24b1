/**
 * Runs benchmarks one after the other and keeps what they have measured as JSON.
 *
 * <p>{@code Suite} says what is run, {@code RunAll} is the program. The JSON is as JMH and the
 * programs write it; {@code io.asynctrait.benchmarks.report} reads it.
 */
package io.asynctrait.benchmarks.run;
