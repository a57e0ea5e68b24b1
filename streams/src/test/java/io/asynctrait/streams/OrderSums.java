package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;
import java.util.concurrent.Flow;

/** A consumer for tests, written as a user writes it; the readme shows it. */
@AsyncTrait
abstract class OrderSums {
  final Channel<Order> store;

  OrderSums(Channel<Order> store) {
    this.store = store;
  }

  record Order(long amount, boolean isOpen) {}

  DynamicFuture<Long> total(Flow.Publisher<Order> orders) {
    long total = 0;
    try (AsyncStream<Order> open =
        AsyncStreams.from(orders, 64).filter(Order::isOpen).take(1_000)) {
      for (Order order; (order = await(open.next())) != null; ) {
        await(store.send(order));
        total += order.amount();
      }
    }
    return ready(total);
  }
}
