package io.asynctrait.benchmarks.traits;

import org.openjdk.jmh.annotations.Threads;

/**
 * {@link TraitBenchmark} on two threads at once: objects of their own, of the same classes. An
 * operation is a call of one thread.
 */
@Threads(2)
public class TwoThreadsTraitBenchmark extends TraitBenchmark {}
