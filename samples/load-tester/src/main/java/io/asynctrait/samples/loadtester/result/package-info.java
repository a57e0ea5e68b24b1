/** What came of a run, as values. */
package io.asynctrait.samples.loadtester.result;
