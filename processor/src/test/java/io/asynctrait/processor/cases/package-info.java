/**
 * Runs the async methods under {@code src/test/resources/cases} twice, as written with awaits that
 * wait and as generated and polled by hand, and compares what they do.
 */
package io.asynctrait.processor.cases;
