package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.KotlinCancellableLeaf;
import io.asynctrait.benchmarks.chain.KotlinPendingLeaf;
import io.asynctrait.benchmarks.chain.KotlinPlainLeaf;
import io.asynctrait.benchmarks.chain.KotlinRepeater;
import io.asynctrait.benchmarks.chain.KotlinStep;
import io.asynctrait.benchmarks.chain.KotlinStepsKt;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The chain as suspend functions, called again and again by one coroutine. A round resumes the
 * leaf's continuation, which ends one call and suspends in the next.
 */
public abstract class KotlinPeer {
  private final KotlinPendingLeaf leaf;
  private KotlinRepeater repeater;
  private int rounds;

  KotlinPeer(KotlinPendingLeaf leaf) {
    this.leaf = leaf;
    this.repeater = new KotlinRepeater(leaf, 0);
  }

  /** Builds the chain and runs it up to the first wait. */
  @Setup
  public void setUp(SuspensionShape shape) {
    KotlinStep chain =
        Chains.<KotlinStep>one(shape.types, shape.depth, leaf, KotlinStepsKt::kotlinLink);
    repeater = new KotlinRepeater(chain, shape.answer());
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
