package io.asynctrait.benchmarks.ready;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.KotlinCaller;
import io.asynctrait.benchmarks.chain.KotlinReadyLeaf;
import io.asynctrait.benchmarks.chain.KotlinStep;
import io.asynctrait.benchmarks.chain.KotlinStepsKt;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chains as suspend functions, called by another one. */
@State(Scope.Thread)
public class KotlinPeer {
  private KotlinCaller caller = new KotlinCaller(new KotlinStep[0], new int[0]);

  /** Builds the chains. */
  @Setup
  public void setUp(ReadyShape shape) {
    caller =
        new KotlinCaller(
            Chains.<KotlinStep>many(
                    shape.types, shape.depth, KotlinReadyLeaf::new, KotlinStepsKt::kotlinLink)
                .toArray(new KotlinStep[0]),
            shape.order());
  }

  int sum() {
    return caller.run();
  }
}
