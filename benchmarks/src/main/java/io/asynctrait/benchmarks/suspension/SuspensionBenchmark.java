package io.asynctrait.benchmarks.suspension;

/** The rows as they are: what they use is as young as the benchmark. */
public class SuspensionBenchmark extends SuspensionRows {}
