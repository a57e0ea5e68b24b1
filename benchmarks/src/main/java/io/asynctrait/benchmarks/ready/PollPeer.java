package io.asynctrait.benchmarks.ready;

import io.asynctrait.benchmarks.chain.PollSteps;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chains as poll functions written by hand. */
@State(Scope.Thread)
public class PollPeer {
  private int[] order = {};
  private PollSteps.Step[] chains = {};

  /** Builds the chains. */
  @Setup
  public void setUp(ReadyShape shape) {
    order = shape.order();
    chains =
        shape
            .<PollSteps.Step>chains(PollSteps.ReadyLeaf::new, PollSteps.TYPES)
            .toArray(new PollSteps.Step[0]);
  }

  int sum() {
    int sum = 0;
    for (int i = 0; i < order.length; i++) {
      PollSteps.Step chain = chains[order[i]];
      chain.start(i);
      if (!chain.poll()) {
        throw new IllegalStateException("a ready chain was pending");
      }
      sum += chain.value;
    }
    return sum;
  }
}
