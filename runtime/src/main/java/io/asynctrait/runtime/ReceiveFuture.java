package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/** One {@link Channel#receive}, as a handle. */
final class ReceiveFuture<T> extends DynamicFuture<@Nullable T> {
  private final Channel<T> channel;
  private @Nullable Waiter waiter;

  ReceiveFuture(Channel<T> channel) {
    this.channel = channel;
  }

  @Override
  boolean advance(Context cx) {
    Waiter waiting = waiter;
    if (waiting != null) {
      return channel.goOnReceiving(waiting, cx) && complete(channel.elementOf(waiting));
    }
    T element = channel.receiveNow(cx);
    if (element != null || channel.isDrained()) {
      return complete(element);
    }
    waiting = new Waiter();
    channel.enterReceive(waiting, cx);
    waiter = waiting;
    return false;
  }

  @Override
  void cancelled() {
    if (waiter != null) {
      channel.withdrawReceive(waiter);
    }
  }

  @Override
  public String toString() {
    return "an element of " + channel;
  }
}
