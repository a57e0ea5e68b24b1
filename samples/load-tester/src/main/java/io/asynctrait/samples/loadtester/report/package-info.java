/** A page with the results of a run and plots of them. */
package io.asynctrait.samples.loadtester.report;
