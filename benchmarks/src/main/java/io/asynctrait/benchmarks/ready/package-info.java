/** What a call costs that does not suspend. */
package io.asynctrait.benchmarks.ready;
