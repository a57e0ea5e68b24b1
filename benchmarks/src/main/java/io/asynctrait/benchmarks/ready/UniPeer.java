package io.asynctrait.benchmarks.ready;

import io.asynctrait.benchmarks.chain.UniSteps;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chains with Mutiny, subscribed to one after another. */
@State(Scope.Thread)
public class UniPeer {
  private int[] order = {};
  private UniSteps.Step[] chains = {};
  private int sum;
  private final Consumer<Integer> adder = value -> sum += value;

  /** Builds the chains. */
  @Setup
  public void setUp(ReadyShape shape) {
    order = shape.order();
    chains =
        shape
            .<UniSteps.Step>chains(UniSteps.ReadyLeaf::new, UniSteps.TYPES)
            .toArray(new UniSteps.Step[0]);
  }

  int sum() {
    sum = 0;
    for (int i = 0; i < order.length; i++) {
      Cancellable unused = chains[order[i]].step(i).subscribe().with(adder);
    }
    return sum;
  }
}
