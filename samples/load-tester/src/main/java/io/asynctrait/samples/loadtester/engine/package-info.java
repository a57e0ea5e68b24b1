/** Runs scenarios on event loops, at a rate or flat out, and counts what comes of it. */
package io.asynctrait.samples.loadtester.engine;
