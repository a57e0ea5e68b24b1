package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.FutureSteps;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chain of dependent futures. A round makes one and completes the future at its end. */
@State(Scope.Thread)
public class FuturePeer {
  private final FutureSteps.PendingLeaf leaf = new FutureSteps.PendingLeaf();
  private FutureSteps.Step chain = leaf;
  private int answer;

  /** Builds the chain. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chain = Chains.<FutureSteps.Step>one(shape.types, shape.depth, leaf, FutureSteps.TYPES);
    answer = shape.answer();
  }

  int round() {
    CompletableFuture<Integer> call = chain.step(1);
    leaf.resume();
    return Chains.check(call.join(), answer);
  }
}
