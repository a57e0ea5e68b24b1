package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * {@link ByteSource} written as poll functions, by an annotated class that implements this.
 *
 * <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
 * {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
 * poll of one call and starts as 0.
 */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_ByteSource_Polled extends ByteSource {
  /** Polls a call of {@link ByteSource#read}. */
  int pollRead(ByteBuffer dst, Context cx) throws IOException;

  @Override
  default DynamicFuture<Integer> read(ByteBuffer dst) throws IOException {
    return AsyncTrait_ByteSource_read.handle(this, null, dst);
  }
}
