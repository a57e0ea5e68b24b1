package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.UniSteps;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chain with Mutiny. A round builds the next one, subscribes to it and has its leaf emit. */
@State(Scope.Thread)
public class UniPeer {
  private final UniSteps.PendingLeaf leaf = new UniSteps.PendingLeaf();
  private UniSteps.Step[] chains = {};
  private int[] answers = {};
  private int index;
  private final Consumer<Integer> receiver = value -> received = value;
  private int received;

  /** Builds the chains. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chains = shape.<UniSteps.Step>chains(leaf, UniSteps.TYPES).toArray(new UniSteps.Step[0]);
    answers = shape.answers();
  }

  int round() {
    index = SuspensionShape.next(index);
    received = 0;
    Cancellable unused = chains[index].step(1).subscribe().with(receiver);
    leaf.resume();
    return Chains.check(received, answers[index]);
  }
}
