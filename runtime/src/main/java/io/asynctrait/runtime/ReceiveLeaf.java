package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.ReferenceLeaf;
import org.jspecify.annotations.Nullable;

/** A {@link Channel#receive} of generated code that is suspended. */
final class ReceiveLeaf<T> extends ReferenceLeaf<@Nullable T> {
  private final Channel<T> channel;
  private final Waiter waiter = new Waiter();

  ReceiveLeaf(Channel<T> channel) {
    this.channel = channel;
  }

  @Nullable T start(Context cx) {
    channel.enterReceive(waiter, cx);
    return waitHere(cx);
  }

  @Override
  protected @Nullable T poll(Context cx) {
    if (!channel.goOnReceiving(waiter, cx)) {
      int unused = cx.pending();
      return null;
    }
    T element = channel.elementOf(waiter);
    channel.retire(this);
    return element;
  }

  @Override
  protected void withdraw() {
    try {
      channel.withdrawReceive(waiter);
    } finally {
      channel.retire(this);
    }
  }

  @Override
  public String toString() {
    return "an element of " + channel;
  }
}
