package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.Lanes;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Fused entry points of {@link EchoClient} for methods that no trait of it declares. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_EchoClient_Entries {
  /** Fused form of {@link EchoClient#run}. */
  long startRun(int messages, Context cx) throws IOException;

  /** Awaits {@link EchoClient#run} of any receiver. */
  static long awaitRun(EchoClient receiver, int messages, Context cx) throws IOException {
    return receiver instanceof AsyncTrait_EchoClient_Entries generated
        ? generated.startRun(messages, cx)
        : Lanes.startVoid(receiver.run(messages), cx);
  }
}
