package io.asynctrait.benchmarks.tree;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Calls trees in an order; the argument of a call is its place in the order. */
@AsyncTrait
class TreeLoop {
  @Recycle
  DynamicFuture<Integer> run(AsyncStep[] trees, int[] order) {
    int sum = 0;
    for (int i = 0; i < order.length; i++) {
      sum += await(trees[order[i]].step(i));
    }
    return ready(sum);
  }

  /** The same with plain calls. */
  static int runSynchronous(SynchronousStep[] trees, int[] order) {
    int sum = 0;
    for (int i = 0; i < order.length; i++) {
      sum += trees[order[i]].step(i);
    }
    return sum;
  }
}
