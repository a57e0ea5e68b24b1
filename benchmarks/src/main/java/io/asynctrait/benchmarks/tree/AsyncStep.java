package io.asynctrait.benchmarks.tree;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** A step of a tree of async calls; the variants are compiled at run time. */
@AsyncTrait
public interface AsyncStep {
  /** Returns a future of what the steps below and this one make of {@code n}. */
  @Recycle
  DynamicFuture<Integer> step(int n);
}
