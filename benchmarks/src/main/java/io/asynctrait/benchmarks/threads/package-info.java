/** Virtual threads, reached from code that is compiled for a JDK without them. */
package io.asynctrait.benchmarks.threads;
