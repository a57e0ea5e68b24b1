package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.MonoSteps;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import reactor.core.Disposable;

/** The chain with Reactor. A round builds the next one, subscribes to it and has its leaf emit. */
@State(Scope.Thread)
public class MonoPeer {
  private final MonoSteps.PendingLeaf leaf = new MonoSteps.PendingLeaf();
  private MonoSteps.Step[] chains = {};
  private int[] answers = {};
  private int index;
  private final Consumer<Integer> receiver = value -> received = value;
  private int received;

  /** Builds the chains. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chains = shape.<MonoSteps.Step>chains(leaf, MonoSteps.TYPES).toArray(new MonoSteps.Step[0]);
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
