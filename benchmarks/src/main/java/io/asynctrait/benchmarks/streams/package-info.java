/** A stream over a stream, built and drained. */
package io.asynctrait.benchmarks.streams;
