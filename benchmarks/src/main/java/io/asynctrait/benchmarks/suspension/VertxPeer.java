package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.VertxSteps;
import io.vertx.core.Future;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Chains of dependent futures of Vert.x. A round makes the next one and completes the promise at
 * its end.
 */
@State(Scope.Thread)
public class VertxPeer {
  private final VertxSteps.PendingLeaf leaf = new VertxSteps.PendingLeaf();
  private VertxSteps.Step[] chains = {};
  private int[] answers = {};
  private int index;

  /** Builds the chains. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chains = shape.<VertxSteps.Step>chains(leaf, VertxSteps.TYPES).toArray(new VertxSteps.Step[0]);
    answers = shape.answers();
  }

  int round() {
    index = SuspensionShape.next(index);
    Future<Integer> call = chains[index].step(1);
    leaf.resume();
    return Chains.check(call.result(), answers[index]);
  }
}
