package io.asynctrait.samples.jsonlines;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Where bytes come from. One call at a time; closed when none is in flight. */
@AsyncTrait
interface ByteSource extends Closeable {
  /**
   * Reads at least one byte, and no more than {@code dst} has room for, which must be one or more.
   *
   * @return how many, or -1 at the end
   */
  @Recycle
  DynamicFuture<Integer> read(ByteBuffer dst) throws IOException;
}
