/** What it costs to go from one task to another: turn by turn, through a channel, by a timer. */
package io.asynctrait.benchmarks.switching;
