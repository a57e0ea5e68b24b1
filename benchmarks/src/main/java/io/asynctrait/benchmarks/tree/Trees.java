package io.asynctrait.benchmarks.tree;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import java.io.IOException;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The trees of one form, made when a benchmark is set up, and the order in which they are called.
 */
@State(Scope.Thread)
public abstract class Trees {
  private static final int VARIANTS = 512;
  private static final int VARIANTS_ALONE = 8;
  private static final int ROUNDS_BEFORE_HOT = 2_000;

  /**
   * {@code random}: 512 variants in random order. {@code hot}: one tree of them, in a program that
   * has called all of them before, so that the JIT knows no receiver. {@code alone}: one tree in a
   * program that never calls another, so that the JIT can inline all of it.
   */
  @Param({"random", "hot", "alone"})
  public String order = "";

  private final Context cx = Context.of(() -> {});
  private final TreeLoop loop = new AsyncTrait_TreeLoop();
  private final VariantForm form;
  private final Recycling recycling;
  private Variants variants;
  private SynchronousStep[] synchronous;
  private AsyncStep[] async;
  private int[] calls;
  private int expected;

  Trees(VariantForm form, Recycling recycling) {
    this.form = form;
    this.recycling = recycling;
  }

  /** Writes, compiles, loads and makes the trees, and calls them where the order asks for it. */
  @Setup(Level.Trial)
  public void setUp() throws IOException, ReflectiveOperationException {
    int count = order.equals("alone") ? VARIANTS_ALONE : VARIANTS;
    TreeShape shape = new TreeShape(count, form.isStatic());
    variants = new Variants(form, shape);
    if (form.generated) {
      async = variants.async(recycling);
    } else {
      synchronous = variants.synchronous();
    }
    if (order.equals("hot")) {
      choose(shape, true);
      for (int round = 0; round < ROUNDS_BEFORE_HOT; round++) {
        run();
      }
    }
    choose(shape, order.equals("random"));
  }

  /** Deletes what was written. */
  @TearDown(Level.Trial)
  public void tearDown() throws IOException {
    variants.close();
  }

  private void choose(TreeShape shape, boolean random) {
    calls = shape.order(random);
    expected = shape.expected(calls);
  }

  /** Calls the trees of the order. */
  int run() {
    int sum = form.generated ? runAsync() : TreeLoop.runSynchronous(synchronous, calls);
    if (sum != expected) {
      throw new IllegalStateException("the calls came to " + sum + ", not " + expected);
    }
    return sum;
  }

  private int runAsync() {
    DynamicFuture<Integer> future = loop.run(async, calls);
    if (!future.poll(cx)) {
      throw new IllegalStateException("a leaf was not ready");
    }
    return future.take();
  }

  /** Plain interface calls. */
  public static class Synchronous extends Trees {
    /** For the harness. */
    public Synchronous() {
      super(VariantForm.SYNCHRONOUS, Recycling.AS_DECLARED);
    }
  }

  /** Plain static calls. */
  public static class SynchronousStatic extends Trees {
    /** For the harness. */
    public SynchronousStatic() {
      super(VariantForm.SYNCHRONOUS_STATIC, Recycling.AS_DECLARED);
    }
  }

  /** Static async methods. */
  public static class AsyncStatic extends Trees {
    /** For the harness. */
    public AsyncStatic() {
      super(VariantForm.ASYNC_STATIC, Recycling.AS_DECLARED);
    }
  }

  /** Calls through the trait, nothing recycled. */
  public static class DynamicFresh extends Trees {
    /** For the harness. */
    public DynamicFresh() {
      super(VariantForm.ASYNC, Recycling.NEVER);
    }
  }

  /** Calls through the trait, with {@code @Recycle}. */
  public static class DynamicRecycled extends Trees {
    /** For the harness. */
    public DynamicRecycled() {
      super(VariantForm.ASYNC, Recycling.AS_DECLARED);
    }
  }
}
