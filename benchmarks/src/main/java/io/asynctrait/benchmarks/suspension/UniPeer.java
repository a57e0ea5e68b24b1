package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.UniSteps;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chain with Mutiny. A round builds one, subscribes to it and has its leaf emit. */
@State(Scope.Thread)
public class UniPeer {
  private final UniSteps.PendingLeaf leaf = new UniSteps.PendingLeaf();
  private UniSteps.Step chain = leaf;
  private int answer;
  private final Consumer<Integer> receiver = value -> received = value;
  private int received;

  /** Builds the chain. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chain = Chains.<UniSteps.Step>one(shape.types, shape.depth, leaf, UniSteps.TYPES);
    answer = shape.answer();
  }

  int round() {
    received = 0;
    Cancellable unused = chain.step(1).subscribe().with(receiver);
    leaf.resume();
    return Chains.check(received, answer);
  }
}
