package io.asynctrait.samples.quickstart;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Where bytes go. One call at a time. */
@AsyncTrait
public interface ByteSink {
  /**
   * Writes at least one byte, and no more than {@code src} has, which must be one or more.
   *
   * @return how many
   */
  @Recycle
  DynamicFuture<Integer> write(ByteBuffer src) throws IOException;

  /** Writes all that {@code src} has. */
  @Recycle
  default DynamicFuture<Void> writeFully(ByteBuffer src) throws IOException {
    while (src.hasRemaining()) {
      await(write(src));
    }
    return ready();
  }
}
