package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/** One {@link Channel#send}, as a handle. */
final class SendFuture<T> extends DynamicFuture<@Nullable Void> {
  private final Channel<T> channel;
  private final T element;
  private @Nullable Waiter waiter;

  SendFuture(Channel<T> channel, T element) {
    this.channel = channel;
    this.element = element;
  }

  @Override
  boolean advance(Context cx) {
    Waiter waiting = waiter;
    if (waiting != null) {
      return channel.goOnSending(waiting, element, cx) && complete(null);
    }
    if (channel.sendNow(element, cx)) {
      return complete(null);
    }
    waiting = new Waiter();
    channel.enterSend(waiting, cx);
    waiter = waiting;
    return false;
  }

  @Override
  void cancelled() {
    if (waiter != null) {
      channel.withdrawSend(waiter);
    }
  }

  @Override
  public String toString() {
    return "room in " + channel;
  }
}
