package io.asynctrait.benchmarks.echo;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Where bytes come from. One call at a time. */
@AsyncTrait
interface ByteSource {
  /**
   * Waits until {@code buffer} has so many bytes between its position and its limit.
   *
   * @return false if the stream has ended before
   */
  @Recycle
  DynamicFuture<Boolean> require(ByteBuffer buffer, int bytes) throws IOException;
}
