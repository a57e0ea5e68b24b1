package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Lanes;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link Service}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_Service extends Service {
  /** Fused form of {@link Service#serve}. */
  default long startServe(Context cx) throws IOException {
    return Lanes.startLong(serve(), cx);
  }

  /** Awaits {@link Service#serve} of any receiver. */
  static long awaitServe(Service receiver, Context cx) throws IOException {
    return receiver instanceof AsyncTrait_Service generated
        ? generated.startServe(cx)
        : Lanes.startLong(receiver.serve(), cx);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static Service of(Service any) {
    return any instanceof AsyncTrait_Service ? any : new Adapter(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter implements AsyncTrait_Service {
    private final Service any;

    private Adapter(Service any) {
      this.any = Objects.requireNonNull(any);
    }

    @Override
    public DynamicFuture<Long> serve() throws IOException {
      return any.serve();
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }
}
