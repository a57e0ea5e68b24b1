/** A server to test, for those who have none. */
package io.asynctrait.samples.loadtester.server;
