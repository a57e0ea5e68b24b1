package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** The async methods of {@link ByteSink} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_ByteSink_Bound {
  private AsyncTrait_ByteSink_Bound() {}

  /** Binds {@link ByteSink#write}. */
  public static BoundWrite bindWrite(ByteSink receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundWrite.class) instanceof BoundWrite bound
        ? bound
        : new BoundWrite() {
          @Override
          public long start(ByteBuffer src, Context cx) throws IOException {
            return AsyncTrait_ByteSink.awaitWrite(receiver, src, cx);
          }
        };
  }

  /** Binds {@link ByteSink#writeFully}. */
  public static BoundWriteFully bindWriteFully(ByteSink receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundWriteFully.class) instanceof BoundWriteFully bound
        ? bound
        : new BoundWriteFully() {
          @Override
          public long start(ByteBuffer src, Context cx) throws IOException {
            return AsyncTrait_ByteSink.awaitWriteFully(receiver, src, cx);
          }
        };
  }

  /** {@link ByteSink#write} of one receiver. */
  public abstract static class BoundWrite {
    protected BoundWrite() {}

    /** Awaits a call. */
    public abstract long start(ByteBuffer src, Context cx) throws IOException;
  }

  /** {@link ByteSink#writeFully} of one receiver. */
  public abstract static class BoundWriteFully {
    protected BoundWriteFully() {}

    /** Awaits a call. */
    public abstract long start(ByteBuffer src, Context cx) throws IOException;
  }
}
