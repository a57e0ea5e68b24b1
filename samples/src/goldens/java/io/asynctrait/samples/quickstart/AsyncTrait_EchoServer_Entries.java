package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.Lanes;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Fused entry points of {@link EchoServer} for methods that no trait of it declares. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_EchoServer_Entries {
  /** Fused form of {@link EchoServer#accept}. */
  long startAccept(int connections, Context cx) throws IOException;

  /** Awaits {@link EchoServer#accept} of any receiver. */
  static long awaitAccept(EchoServer receiver, int connections, Context cx) throws IOException {
    return receiver instanceof AsyncTrait_EchoServer_Entries generated
        ? generated.startAccept(connections, cx)
        : Lanes.startVoid(receiver.accept(connections), cx);
  }
}
