package io.asynctrait.benchmarks.ready;

import io.asynctrait.benchmarks.chain.VertxSteps;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chains with futures of Vert.x that are complete from the start. */
@State(Scope.Thread)
public class VertxPeer {
  private int[] order = {};
  private VertxSteps.Step[] chains = {};

  /** Builds the chains. */
  @Setup
  public void setUp(ReadyShape shape) {
    order = shape.order();
    chains =
        shape
            .<VertxSteps.Step>chains(VertxSteps.ReadyLeaf::new, VertxSteps.TYPES)
            .toArray(new VertxSteps.Step[0]);
  }

  int sum() {
    int sum = 0;
    for (int i = 0; i < order.length; i++) {
      sum += chains[order[i]].step(i).result();
    }
    return sum;
  }
}
