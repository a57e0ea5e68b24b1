/** Runs asynchronous scenarios against an HTTP server at a set rate or flat out. */
package io.asynctrait.samples.loadtester;
