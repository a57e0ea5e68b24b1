package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.SingleSteps;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.functions.Consumer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chain with RxJava. A round builds the next one, subscribes to it and has its leaf emit. */
@State(Scope.Thread)
public class SinglePeer {
  private final SingleSteps.PendingLeaf leaf = new SingleSteps.PendingLeaf();
  private SingleSteps.Step[] chains = {};
  private int[] answers = {};
  private int index;
  private final Consumer<Integer> receiver = value -> received = value;
  private int received;

  /** Builds the chains. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chains =
        shape.<SingleSteps.Step>chains(leaf, SingleSteps.TYPES).toArray(new SingleSteps.Step[0]);
    answers = shape.answers();
  }

  int round() {
    index = SuspensionShape.next(index);
    received = 0;
    Disposable unused = chains[index].step(1).subscribe(receiver);
    leaf.resume();
    return Chains.check(received, answers[index]);
  }
}
