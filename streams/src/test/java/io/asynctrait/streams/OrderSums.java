package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A consumer for tests, written as a user writes it: a straight-line loop. */
@AsyncTrait
abstract class OrderSums {
  static DynamicFuture<Integer> sum(AsyncStream<Integer> orders) {
    int sum = 0;
    try (AsyncStream<Integer> open = orders.filter(order -> order > 0)) {
      for (Integer order; (order = await(open.next())) != null; ) {
        sum += order;
      }
    }
    return ready(sum);
  }
}
