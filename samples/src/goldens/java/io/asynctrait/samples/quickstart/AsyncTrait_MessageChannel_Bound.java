package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** The async methods of {@link MessageChannel} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_MessageChannel_Bound {
  private AsyncTrait_MessageChannel_Bound() {}

  /** Binds {@link MessageChannel#receive}. */
  public static BoundReceive bindReceive(MessageChannel receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundReceive.class) instanceof BoundReceive bound
        ? bound
        : new BoundReceive() {
          @Override
          public long start(ByteBuffer message, Context cx) throws IOException {
            return AsyncTrait_MessageChannel.awaitReceive(receiver, message, cx);
          }
        };
  }

  /** Binds {@link MessageChannel#send}. */
  public static BoundSend bindSend(MessageChannel receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundSend.class) instanceof BoundSend bound
        ? bound
        : new BoundSend() {
          @Override
          public long start(ByteBuffer message, Context cx) throws IOException {
            return AsyncTrait_MessageChannel.awaitSend(receiver, message, cx);
          }
        };
  }

  /** {@link MessageChannel#receive} of one receiver. */
  public abstract static class BoundReceive {
    protected BoundReceive() {}

    /** Awaits a call. */
    public abstract long start(ByteBuffer message, Context cx) throws IOException;
  }

  /** {@link MessageChannel#send} of one receiver. */
  public abstract static class BoundSend {
    protected BoundSend() {}

    /** Awaits a call. */
    public abstract long start(ByteBuffer message, Context cx) throws IOException;
  }
}
