package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.FutureSteps;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The chain of dependent futures. A round makes the next one and completes the future at its end.
 */
@State(Scope.Thread)
public class FuturePeer {
  private final FutureSteps.PendingLeaf leaf = new FutureSteps.PendingLeaf();
  private FutureSteps.Step[] chains = {};
  private int[] answers = {};
  private int index;

  /** Builds the chains. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chains =
        shape.<FutureSteps.Step>chains(leaf, FutureSteps.TYPES).toArray(new FutureSteps.Step[0]);
    answers = shape.answers();
  }

  int round() {
    index = SuspensionShape.next(index);
    CompletableFuture<Integer> call = chains[index].step(1);
    leaf.resume();
    return Chains.check(call.join(), answers[index]);
  }
}
