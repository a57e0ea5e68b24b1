package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import java.nio.ByteBuffer;

/** Gives bytes in pieces. Written by hand, as a test double of any trait may be. */
final class ScriptedSource implements ByteSource {
  private final ByteBuffer bytes;
  private final int piece;
  private final boolean suspends;

  /**
   * Makes a source that ends after {@code bytes}.
   *
   * @param piece how many bytes a read gives at most
   * @param suspends whether each read is pending at first
   */
  ScriptedSource(byte[] bytes, int piece, boolean suspends) {
    this.bytes = ByteBuffer.wrap(bytes);
    this.piece = piece;
    this.suspends = suspends;
  }

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) {
    return new PollFuture<>() {
      @Override
      protected boolean advance(Context cx) {
        if (suspends && !wasPolled()) {
          cx.waker().wake();
          return false;
        }
        return succeed(transfer(dst));
      }
    };
  }

  private int transfer(ByteBuffer dst) {
    if (!bytes.hasRemaining()) {
      return -1;
    }
    int length = Math.min(piece, Math.min(dst.remaining(), bytes.remaining()));
    dst.put(bytes.slice(bytes.position(), length));
    bytes.position(bytes.position() + length);
    return length;
  }
}
