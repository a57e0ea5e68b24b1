package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.MonoSteps;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import reactor.core.Disposable;

/** The chain with Reactor. A round builds one, subscribes to it and has its leaf emit. */
@State(Scope.Thread)
public class MonoPeer {
  private final MonoSteps.PendingLeaf leaf = new MonoSteps.PendingLeaf();
  private MonoSteps.Step chain = leaf;
  private int answer;
  private final Consumer<Integer> receiver = value -> received = value;
  private int received;

  /** Builds the chain. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chain = Chains.<MonoSteps.Step>one(shape.types, shape.depth, leaf, MonoSteps.TYPES);
    answer = shape.answer();
  }

  int round() {
    received = 0;
    Disposable unused = chain.step(1).subscribe(receiver);
    leaf.resume();
    return Chains.check(received, answer);
  }
}
