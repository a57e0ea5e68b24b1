package io.asynctrait.benchmarks.ready;

import io.asynctrait.benchmarks.chain.FutureSteps;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chains with futures that are complete from the start. */
@State(Scope.Thread)
public class FuturePeer {
  private int[] order = {};
  private FutureSteps.Step[] chains = {};

  /** Builds the chains. */
  @Setup
  public void setUp(ReadyShape shape) {
    order = shape.order();
    chains =
        shape
            .<FutureSteps.Step>chains(FutureSteps.ReadyLeaf::new, FutureSteps.TYPES)
            .toArray(new FutureSteps.Step[0]);
  }

  int sum() {
    int sum = 0;
    for (int i = 0; i < order.length; i++) {
      sum += chains[order[i]].step(i).join();
    }
    return sum;
  }
}
