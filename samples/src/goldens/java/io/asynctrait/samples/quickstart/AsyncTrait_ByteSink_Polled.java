package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * {@link ByteSink} written as poll functions, by an annotated class that implements this.
 *
 * <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
 * {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
 * poll of one call and starts as 0.
 */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_ByteSink_Polled extends ByteSink {
  /** Polls a call of {@link ByteSink#write}. */
  int pollWrite(ByteBuffer src, Context cx) throws IOException;

  @Override
  default DynamicFuture<Integer> write(ByteBuffer src) throws IOException {
    return AsyncTrait_ByteSink_write.handle(this, null, src);
  }
}
