package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Takes bytes in pieces and keeps them. */
final class RecordingSink implements ByteSink {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int piece;
  private final boolean suspends;

  /**
   * Makes a sink.
   *
   * @param piece how many bytes a write takes at most
   * @param suspends whether each write is pending at first
   */
  RecordingSink(int piece, boolean suspends) {
    this.piece = piece;
    this.suspends = suspends;
  }

  /** Returns what was written so far. */
  byte[] bytes() {
    return bytes.toByteArray();
  }

  @Override
  public DynamicFuture<Integer> write(ByteBuffer src) {
    return new PollFuture<>() {
      @Override
      protected boolean advance(Context cx) {
        if (suspends && !wasPolled()) {
          cx.waker().wake();
          return false;
        }
        return succeed(transfer(src));
      }
    };
  }

  private int transfer(ByteBuffer src) {
    int length = Math.min(piece, src.remaining());
    for (int i = 0; i < length; i++) {
      bytes.write(src.get());
    }
    return length;
  }
}
