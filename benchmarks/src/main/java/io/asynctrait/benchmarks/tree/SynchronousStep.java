package io.asynctrait.benchmarks.tree;

/** A step of a tree of plain calls; the variants are compiled at run time. */
public interface SynchronousStep {
  /** Returns what the steps below and this one make of {@code n}. */
  int step(int n);
}
