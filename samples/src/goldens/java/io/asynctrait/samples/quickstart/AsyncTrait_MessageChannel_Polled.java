package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * {@link MessageChannel} written as poll functions, by an annotated class that implements this.
 *
 * <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
 * {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
 * poll of one call and starts as 0.
 */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_MessageChannel_Polled extends MessageChannel {
  /** Polls a call of {@link MessageChannel#receive}. */
  int pollReceive(ByteBuffer message, Context cx) throws IOException;

  @Override
  default DynamicFuture<Integer> receive(ByteBuffer message) throws IOException {
    return AsyncTrait_MessageChannel_receive.handle(this, null, message);
  }

  /** Polls a call of {@link MessageChannel#send}. */
  void pollSend(ByteBuffer message, Context cx) throws IOException;

  @Override
  default DynamicFuture<Void> send(ByteBuffer message) throws IOException {
    return AsyncTrait_MessageChannel_send.handle(this, null, message);
  }
}
