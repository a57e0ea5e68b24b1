package io.asynctrait.benchmarks.ready;

import io.asynctrait.benchmarks.chain.SingleSteps;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.functions.Consumer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chains with RxJava, subscribed to one after another. */
@State(Scope.Thread)
public class SinglePeer {
  private int[] order = {};
  private SingleSteps.Step[] chains = {};
  private int sum;
  private final Consumer<Integer> adder = value -> sum += value;

  /** Builds the chains. */
  @Setup
  public void setUp(ReadyShape shape) {
    order = shape.order();
    chains =
        shape
            .<SingleSteps.Step>chains(SingleSteps.ReadyLeaf::new, SingleSteps.TYPES)
            .toArray(new SingleSteps.Step[0]);
  }

  int sum() {
    sum = 0;
    for (int i = 0; i < order.length; i++) {
      Disposable unused = chains[order[i]].step(i).subscribe(adder);
    }
    return sum;
  }
}
