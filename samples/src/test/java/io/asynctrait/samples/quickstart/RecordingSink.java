package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Takes bytes in pieces and keeps them. Written by hand, without the processor, as a test double of
 * any trait may be.
 */
final class RecordingSink implements ByteSink {
  private final DeterministicExecutor executor;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int piece;

  /**
   * Makes a sink.
   *
   * @param executor says whether a write suspends
   * @param piece how many bytes a write takes at most
   */
  RecordingSink(DeterministicExecutor executor, int piece) {
    this.executor = executor;
    this.piece = piece;
  }

  /** Returns what was written so far. */
  byte[] bytes() {
    return bytes.toByteArray();
  }

  @Override
  public DynamicFuture<Integer> write(ByteBuffer src) {
    DynamicFuture<Void> pause = executor.pause();
    return new PollFuture<>() {
      @Override
      protected boolean advance(Context cx) {
        return pause.poll(cx) && succeed(transfer(src));
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
