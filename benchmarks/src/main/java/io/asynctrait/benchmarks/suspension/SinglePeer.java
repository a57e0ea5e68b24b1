package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.SingleSteps;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.functions.Consumer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chain with RxJava. A round builds one, subscribes to it and has its leaf emit. */
@State(Scope.Thread)
public class SinglePeer {
  private final SingleSteps.PendingLeaf leaf = new SingleSteps.PendingLeaf();
  private SingleSteps.Step chain = leaf;
  private int answer;
  private final Consumer<Integer> receiver = value -> received = value;
  private int received;

  /** Builds the chain. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chain = Chains.<SingleSteps.Step>one(shape.types, shape.depth, leaf, SingleSteps.TYPES);
    answer = shape.answer();
  }

  int round() {
    received = 0;
    Disposable unused = chain.step(1).subscribe(receiver);
    leaf.resume();
    return Chains.check(received, answer);
  }
}
