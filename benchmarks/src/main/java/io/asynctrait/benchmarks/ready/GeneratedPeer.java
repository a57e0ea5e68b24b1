package io.asynctrait.benchmarks.ready;

import io.asynctrait.benchmarks.chain.AsyncSteps;
import io.asynctrait.benchmarks.chain.AsyncTrait_AsyncSteps_Caller;
import io.asynctrait.benchmarks.chain.AsyncTrait_AsyncSteps_ReadyLeaf;
import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chains as generated methods, called by another one. */
public abstract class GeneratedPeer {
  private final Context cx = Context.of(() -> {});
  private final Recycling recycling;
  private AsyncSteps.Caller caller;

  GeneratedPeer(Recycling recycling) {
    this.recycling = recycling;
    this.caller = new AsyncTrait_AsyncSteps_Caller(new AsyncSteps.Step[0], new int[0], recycling);
  }

  /** Builds the chains. */
  @Setup
  public void setUp(ReadyShape shape) {
    List<AsyncSteps.Step> chains =
        Chains.many(
            shape.types,
            shape.depth,
            () -> new AsyncTrait_AsyncSteps_ReadyLeaf(recycling),
            (type, next) -> AsyncSteps.TYPES.get(type).apply(next, recycling));
    caller =
        new AsyncTrait_AsyncSteps_Caller(
            chains.toArray(new AsyncSteps.Step[0]), shape.order(), recycling);
  }

  int sum() {
    DynamicFuture<Integer> calls = caller.once();
    if (!calls.poll(cx)) {
      throw new IllegalStateException("a ready chain was pending");
    }
    return calls.take();
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
