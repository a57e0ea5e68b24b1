package io.asynctrait.benchmarks.echo;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Where bytes go. One call at a time. */
@AsyncTrait
interface ByteSink {
  /** Writes all that {@code src} has. */
  @Recycle
  DynamicFuture<Void> writeFully(ByteBuffer src) throws IOException;
}
