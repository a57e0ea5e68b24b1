package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.KotlinCancellableLeaf;
import io.asynctrait.benchmarks.chain.KotlinPendingLeaf;
import io.asynctrait.benchmarks.chain.KotlinPlainLeaf;
import io.asynctrait.benchmarks.chain.KotlinRepeater;
import io.asynctrait.benchmarks.chain.KotlinStep;
import io.asynctrait.benchmarks.chain.KotlinStepsKt;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Chains of suspend functions, called one after another by one coroutine. A round resumes the
 * leaf's continuation, which ends one call and suspends in the next.
 */
public abstract class KotlinPeer {
  private final KotlinPendingLeaf leaf;
  private KotlinRepeater repeater;
  private int rounds;

  KotlinPeer(KotlinPendingLeaf leaf) {
    this.leaf = leaf;
    this.repeater = new KotlinRepeater(new KotlinStep[0], new int[0]);
  }

  /** Builds the chains and runs the first one up to its wait. */
  @Setup
  public void setUp(SuspensionShape shape) {
    List<KotlinStep> chains =
        Chains.inOrder(shape.types, shape.depth, leaf, KotlinStepsKt::kotlinLink);
    repeater = new KotlinRepeater(chains.toArray(new KotlinStep[0]), shape.answers());
    start(repeater);
  }

  abstract void start(KotlinRepeater repeater);

  int round() {
    leaf.resume();
    return Chains.check(repeater.answered, ++rounds);
  }

  /** With what the language itself offers: {@code suspendCoroutine}, {@code startCoroutine}. */
  @State(Scope.Thread)
  public static class Plain extends KotlinPeer {
    /** Made by the harness. */
    public Plain() {
      super(new KotlinPlainLeaf());
    }

    @Override
    void start(KotlinRepeater repeater) {
      repeater.start();
    }
  }

  /**
   * With what the coroutines library offers: {@code suspendCancellableCoroutine}, {@code
   * Dispatchers.Unconfined}.
   */
  @State(Scope.Thread)
  public static class Cancellable extends KotlinPeer {
    /** Made by the harness. */
    public Cancellable() {
      super(new KotlinCancellableLeaf());
    }

    @Override
    void start(KotlinRepeater repeater) {
      repeater.launch();
    }
  }
}
