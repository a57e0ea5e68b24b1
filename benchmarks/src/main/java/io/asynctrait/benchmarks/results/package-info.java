/** What benchmarks have measured, as read from the JSON of their runs. */
package io.asynctrait.benchmarks.results;
