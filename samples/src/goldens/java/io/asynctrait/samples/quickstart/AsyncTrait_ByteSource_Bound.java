package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** The async methods of {@link ByteSource} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_ByteSource_Bound {
  private AsyncTrait_ByteSource_Bound() {}

  /** Binds {@link ByteSource#read}. */
  public static BoundRead bindRead(ByteSource receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundRead.class) instanceof BoundRead bound
        ? bound
        : new BoundRead() {
          @Override
          public long start(ByteBuffer dst, Context cx) throws IOException {
            return AsyncTrait_ByteSource.awaitRead(receiver, dst, cx);
          }
        };
  }

  /** Binds {@link ByteSource#readFully}. */
  public static BoundReadFully bindReadFully(ByteSource receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundReadFully.class) instanceof BoundReadFully bound
        ? bound
        : new BoundReadFully() {
          @Override
          public long start(ByteBuffer dst, Context cx) throws IOException {
            return AsyncTrait_ByteSource.awaitReadFully(receiver, dst, cx);
          }
        };
  }

  /** {@link ByteSource#read} of one receiver. */
  public abstract static class BoundRead {
    protected BoundRead() {}

    /** Awaits a call. */
    public abstract long start(ByteBuffer dst, Context cx) throws IOException;
  }

  /** {@link ByteSource#readFully} of one receiver. */
  public abstract static class BoundReadFully {
    protected BoundReadFully() {}

    /** Awaits a call. */
    public abstract long start(ByteBuffer dst, Context cx) throws IOException;
  }
}
