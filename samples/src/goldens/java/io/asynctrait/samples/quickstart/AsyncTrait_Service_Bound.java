package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** The async methods of {@link Service} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_Service_Bound {
  private AsyncTrait_Service_Bound() {}

  /** Binds {@link Service#serve}. */
  public static BoundServe bindServe(Service receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundServe.class) instanceof BoundServe bound
        ? bound
        : new BoundServe() {
          @Override
          public long start(Context cx) throws IOException {
            return AsyncTrait_Service.awaitServe(receiver, cx);
          }
        };
  }

  /** {@link Service#serve} of one receiver. */
  public abstract static class BoundServe {
    protected BoundServe() {}

    /** Awaits a call. */
    public abstract long start(Context cx) throws IOException;
  }
}
