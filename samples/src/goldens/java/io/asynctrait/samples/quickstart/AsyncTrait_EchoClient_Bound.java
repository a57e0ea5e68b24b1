package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** The async methods of {@link EchoClient} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_EchoClient_Bound {
  private AsyncTrait_EchoClient_Bound() {}

  /** Binds {@link EchoClient#run}. */
  public static BoundRun bindRun(EchoClient receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundRun.class) instanceof BoundRun bound
        ? bound
        : new BoundRun() {
          @Override
          public long start(int messages, Context cx) throws IOException {
            return AsyncTrait_EchoClient_Entries.awaitRun(receiver, messages, cx);
          }
        };
  }

  /** {@link EchoClient#run} of one receiver. */
  public abstract static class BoundRun {
    protected BoundRun() {}

    /** Awaits a call. */
    public abstract long start(int messages, Context cx) throws IOException;
  }
}
