package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** The async methods of {@link EchoServer} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_EchoServer_Bound {
  private AsyncTrait_EchoServer_Bound() {}

  /** Binds {@link EchoServer#accept}. */
  public static BoundAccept bindAccept(EchoServer receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundAccept.class) instanceof BoundAccept bound
        ? bound
        : new BoundAccept() {
          @Override
          public long start(int connections, Context cx) throws IOException {
            return AsyncTrait_EchoServer_Entries.awaitAccept(receiver, connections, cx);
          }
        };
  }

  /** {@link EchoServer#accept} of one receiver. */
  public abstract static class BoundAccept {
    protected BoundAccept() {}

    /** Awaits a call. */
    public abstract long start(int connections, Context cx) throws IOException;
  }
}
