/**
 * A tree of calls in so many variants that branch prediction does not know what comes next. The
 * variants are written and compiled when a benchmark is set up.
 */
package io.asynctrait.benchmarks.tree;
