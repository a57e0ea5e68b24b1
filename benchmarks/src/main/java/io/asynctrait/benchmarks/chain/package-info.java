/**
 * A chain of calls in the style of each library: a leaf at the end, and above it links, each of
 * which adds a number to what the next one answers. The leaf is ready at once or waits.
 */
package io.asynctrait.benchmarks.chain;
