package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.AsyncSteps;
import io.asynctrait.benchmarks.chain.AsyncTrait_AsyncSteps_Repeater;
import io.asynctrait.benchmarks.chain.AsyncTrait_AsyncSteps_SignalLeaf;
import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.Signal;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Chains as generated methods, called by another one for ever. A round raises the signal and polls
 * once, which ends one call and suspends in the next.
 */
public abstract class GeneratedPeer {
  private final Context cx = Context.of(() -> {});
  private final Signal signal = new Signal();
  private final Recycling recycling;
  private AsyncSteps.Repeater repeater;
  private DynamicFuture<Integer> calls = Async.ready(0);
  private int rounds;

  GeneratedPeer(Recycling recycling) {
    this.recycling = recycling;
    this.repeater =
        new AsyncTrait_AsyncSteps_Repeater(new AsyncSteps.Step[0], new int[0], recycling);
  }

  /** Builds the chains and runs the first one up to its wait. */
  @Setup
  public void setUp(SuspensionShape shape) {
    List<AsyncSteps.Step> chains =
        Chains.inOrder(
            shape.types,
            shape.depth,
            new AsyncTrait_AsyncSteps_SignalLeaf(signal, recycling),
            (type, next) -> AsyncSteps.TYPES.get(type).apply(next, recycling));
    repeater =
        new AsyncTrait_AsyncSteps_Repeater(
            chains.toArray(new AsyncSteps.Step[0]), shape.answers(), recycling);
    calls = repeater.run();
    goOn();
  }

  int round() {
    signal.raise();
    goOn();
    return Chains.check(repeater.answered, ++rounds);
  }

  private void goOn() {
    if (calls.poll(cx)) {
      throw new IllegalStateException("a wrong answer: " + calls.take());
    }
  }

  /** With {@code @Recycle}. */
  @State(Scope.Thread)
  public static class Recycled extends GeneratedPeer {
    /** Made by the harness. */
    public Recycled() {
      super(Recycling.AS_DECLARED);
    }
  }

  /** Nothing recycled. */
  @State(Scope.Thread)
  public static class Fresh extends GeneratedPeer {
    /** Made by the harness. */
    public Fresh() {
      super(Recycling.NEVER);
    }
  }
}
