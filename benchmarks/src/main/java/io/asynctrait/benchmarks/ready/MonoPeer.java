package io.asynctrait.benchmarks.ready;

import io.asynctrait.benchmarks.chain.MonoSteps;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import reactor.core.Disposable;

/** The chains with Reactor, subscribed to one after another. */
@State(Scope.Thread)
public class MonoPeer {
  private int[] order = {};
  private MonoSteps.Step[] chains = {};
  private int sum;
  private final Consumer<Integer> adder = value -> sum += value;

  /** Builds the chains. */
  @Setup
  public void setUp(ReadyShape shape) {
    order = shape.order();
    chains =
        shape
            .<MonoSteps.Step>chains(MonoSteps.ReadyLeaf::new, MonoSteps.TYPES)
            .toArray(new MonoSteps.Step[0]);
  }

  int sum() {
    sum = 0;
    for (int i = 0; i < order.length; i++) {
      Disposable unused = chains[order[i]].step(i).subscribe(adder);
    }
    return sum;
  }
}
