package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.Leaf;
import org.jspecify.annotations.Nullable;

/** A {@link Channel#send} of generated code that is suspended. */
final class SendLeaf<T> extends Leaf {
  private final Channel<T> channel;
  private final Waiter waiter = new Waiter();
  private @Nullable T element;

  SendLeaf(Channel<T> channel) {
    this.channel = channel;
  }

  long start(T sent, Context cx) {
    try {
      channel.enterSend(waiter, cx);
    } catch (Throwable closed) {
      channel.retire(this);
      throw closed;
    }
    element = sent;
    return waitHere(cx);
  }

  @Override
  protected long poll(Context cx) {
    boolean sent = false;
    boolean ended = true;
    try {
      sent = channel.goOnSending(waiter, java.util.Objects.requireNonNull(element), cx);
      ended = sent;
    } finally {
      if (ended) {
        retire();
      }
    }
    return sent ? 0 : cx.pending();
  }

  @Override
  protected void withdraw() {
    try {
      channel.withdrawSend(waiter);
    } finally {
      retire();
    }
  }

  private void retire() {
    element = null;
    channel.retire(this);
  }

  @Override
  public String toString() {
    return "room in " + channel;
  }
}
