package io.asynctrait.benchmarks.tree;

import java.util.List;

/** How the steps of a tree call each other, and the sources of one variant. */
enum VariantForm {
  /** Objects that call the next one through {@link SynchronousStep}. */
  SYNCHRONOUS(
      false,
      List.of(
          """
          package variants;

          import io.asynctrait.benchmarks.tree.SynchronousStep;

          public final class Link%1$d implements SynchronousStep {
            private final SynchronousStep next;

            public Link%1$d(SynchronousStep next) {
              this.next = next;
            }

            @Override
            public int step(int n) {
              return next.step(n + %1$d) + %2$d;
            }
          }
          """,
          """
          package variants;

          import io.asynctrait.benchmarks.tree.SynchronousStep;

          public final class Leaf%1$d implements SynchronousStep {
            @Override
            public int step(int n) {
              return n ^ %1$d;
            }
          }
          """)),
  /** Static methods that call each other; the first one is called through the interface. */
  SYNCHRONOUS_STATIC(
      false,
      List.of(
          """
          package variants;

          import io.asynctrait.benchmarks.tree.SynchronousStep;

          public final class Leaf%1$d implements SynchronousStep {
            @Override
            public int step(int n) {
              return step2(n + %1$d) + %2$d;
            }

            static int step2(int n) {
              return step3(n + %1$d) + %2$d;
            }

            static int step3(int n) {
              return step4(n + %1$d) + %2$d;
            }

            static int step4(int n) {
              return step5(n + %1$d) + %2$d;
            }

            static int step5(int n) {
              return n ^ %1$d;
            }
          }
          """)),
  /** Objects that call the next one through {@link AsyncStep}. */
  ASYNC(
      true,
      List.of(
          """
          package variants;

          import static io.asynctrait.runtime.Async.await;
          import static io.asynctrait.runtime.Async.ready;

          import io.asynctrait.annotations.AsyncTrait;
          import io.asynctrait.benchmarks.tree.AsyncStep;
          import io.asynctrait.runtime.DynamicFuture;

          @AsyncTrait
          public class Link%1$d implements AsyncStep {
            final AsyncStep next;

            public Link%1$d(AsyncStep next) {
              this.next = next;
            }

            @Override
            public DynamicFuture<Integer> step(int n) {
              return ready(await(next.step(n + %1$d)) + %2$d);
            }
          }
          """,
          """
          package variants;

          import static io.asynctrait.runtime.Async.ready;

          import io.asynctrait.annotations.AsyncTrait;
          import io.asynctrait.benchmarks.tree.AsyncStep;
          import io.asynctrait.runtime.DynamicFuture;

          @AsyncTrait
          public class Leaf%1$d implements AsyncStep {
            @Override
            public DynamicFuture<Integer> step(int n) {
              return ready(n ^ %1$d);
            }
          }
          """)),
  /** Static async methods that call each other; the first one is called through the trait. */
  ASYNC_STATIC(
      true,
      List.of(
          """
          package variants;

          import static io.asynctrait.runtime.Async.await;
          import static io.asynctrait.runtime.Async.ready;

          import io.asynctrait.annotations.AsyncTrait;
          import io.asynctrait.annotations.Recycle;
          import io.asynctrait.benchmarks.tree.AsyncStep;
          import io.asynctrait.runtime.DynamicFuture;

          @AsyncTrait
          public class Leaf%1$d implements AsyncStep {
            @Override
            public DynamicFuture<Integer> step(int n) {
              return ready(await(step2(n + %1$d)) + %2$d);
            }

            @Recycle
            static DynamicFuture<Integer> step2(int n) {
              return ready(await(step3(n + %1$d)) + %2$d);
            }

            @Recycle
            static DynamicFuture<Integer> step3(int n) {
              return ready(await(step4(n + %1$d)) + %2$d);
            }

            @Recycle
            static DynamicFuture<Integer> step4(int n) {
              return ready(await(step5(n + %1$d)) + %2$d);
            }

            static DynamicFuture<Integer> step5(int n) {
              return ready(n ^ %1$d);
            }
          }
          """));

  /** Whether the processor has to generate something. */
  final boolean generated;

  /** With %1$d for the number of the variant, %2$d for what it adds; the leaf's class is last. */
  final List<String> sources;

  VariantForm(boolean generated, List<String> sources) {
    this.generated = generated;
    this.sources = sources;
  }

  /** Whether a tree is of one class, with all of its steps. */
  boolean isStatic() {
    return sources.size() == 1;
  }
}
