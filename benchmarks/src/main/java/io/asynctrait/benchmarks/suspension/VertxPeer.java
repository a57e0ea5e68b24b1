package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.VertxSteps;
import io.vertx.core.Future;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The chain of dependent futures of Vert.x. A round makes one and completes the promise at its end.
 */
@State(Scope.Thread)
public class VertxPeer {
  private final VertxSteps.PendingLeaf leaf = new VertxSteps.PendingLeaf();
  private VertxSteps.Step chain = leaf;
  private int answer;

  /** Builds the chain. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chain = Chains.<VertxSteps.Step>one(shape.types, shape.depth, leaf, VertxSteps.TYPES);
    answer = shape.answer();
  }

  int round() {
    Future<Integer> call = chain.step(1);
    leaf.resume();
    return Chains.check(call.result(), answer);
  }
}
