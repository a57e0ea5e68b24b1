package io.asynctrait.samples.quickstart;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Where bytes come from. One call at a time. */
@AsyncTrait
public interface ByteSource {
  /**
   * Reads at least one byte, and no more than {@code dst} has room for, which must be one or more.
   *
   * @return how many, or -1 at the end of the stream
   */
  @Recycle
  DynamicFuture<Integer> read(ByteBuffer dst) throws IOException;

  /**
   * Reads until {@code dst} is full.
   *
   * @throws EOFException if the stream ends before
   */
  @Recycle
  default DynamicFuture<Void> readFully(ByteBuffer dst) throws IOException {
    while (dst.hasRemaining()) {
      if (await(read(dst)) < 0) {
        throw new EOFException("the stream ended, " + dst.remaining() + " bytes too early");
      }
    }
    return ready();
  }
}
