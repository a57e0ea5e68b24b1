/** What is run again and again: the scenarios, and the HTTP client that they use. */
package io.asynctrait.samples.loadtester.scenario;
