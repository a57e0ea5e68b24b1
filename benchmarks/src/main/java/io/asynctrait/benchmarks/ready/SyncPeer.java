package io.asynctrait.benchmarks.ready;

import io.asynctrait.benchmarks.chain.SyncSteps;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chains as plain calls. */
@State(Scope.Thread)
public class SyncPeer {
  private int[] order = {};
  private SyncSteps.Step[] chains = {};

  /** Builds the chains. */
  @Setup
  public void setUp(ReadyShape shape) {
    order = shape.order();
    chains =
        shape
            .<SyncSteps.Step>chains(SyncSteps.Leaf::new, SyncSteps.TYPES)
            .toArray(new SyncSteps.Step[0]);
  }

  int sum() {
    int sum = 0;
    for (int i = 0; i < order.length; i++) {
      sum += chains[order[i]].step(i);
    }
    return sum;
  }
}
