package io.asynctrait.benchmarks;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The same chain with {@link CompletableFuture}. */
final class FutureSteps {
  private FutureSteps() {}

  /** One step of a chain. */
  interface Step {
    CompletableFuture<Integer> step(int n);
  }

  /** The end of a chain that is always ready. */
  static final class ReadyLeaf implements Step {
    @Override
    public CompletableFuture<Integer> step(int n) {
      return CompletableFuture.completedFuture(n ^ 1);
    }
  }

  /** The end of a chain that waits until somebody completes its future. */
  static final class PendingLeaf implements Step {
    CompletableFuture<Integer> pending = new CompletableFuture<>();

    @Override
    public CompletableFuture<Integer> step(int n) {
      pending = new CompletableFuture<>();
      return pending;
    }
  }

  /** One class for each receiver type. */
  static final List<Function<Step, Step>> TYPES =
      List.of(
          Link0::new,
          Link1::new,
          Link2::new,
          Link3::new,
          Link4::new,
          Link5::new,
          Link6::new,
          Link7::new);

  static final class Link0 implements Step {
    private final Step next;

    Link0(Step next) {
      this.next = next;
    }

    @Override
    public CompletableFuture<Integer> step(int n) {
      return next.step(n + 1).thenApply(value -> value + 1);
    }
  }

  static final class Link1 implements Step {
    private final Step next;

    Link1(Step next) {
      this.next = next;
    }

    @Override
    public CompletableFuture<Integer> step(int n) {
      return next.step(n + 1).thenApply(value -> value + 2);
    }
  }

  static final class Link2 implements Step {
    private final Step next;

    Link2(Step next) {
      this.next = next;
    }

    @Override
    public CompletableFuture<Integer> step(int n) {
      return next.step(n + 1).thenApply(value -> value + 3);
    }
  }

  static final class Link3 implements Step {
    private final Step next;

    Link3(Step next) {
      this.next = next;
    }

    @Override
    public CompletableFuture<Integer> step(int n) {
      return next.step(n + 1).thenApply(value -> value + 4);
    }
  }

  static final class Link4 implements Step {
    private final Step next;

    Link4(Step next) {
      this.next = next;
    }

    @Override
    public CompletableFuture<Integer> step(int n) {
      return next.step(n + 1).thenApply(value -> value + 5);
    }
  }

  static final class Link5 implements Step {
    private final Step next;

    Link5(Step next) {
      this.next = next;
    }

    @Override
    public CompletableFuture<Integer> step(int n) {
      return next.step(n + 1).thenApply(value -> value + 6);
    }
  }

  static final class Link6 implements Step {
    private final Step next;

    Link6(Step next) {
      this.next = next;
    }

    @Override
    public CompletableFuture<Integer> step(int n) {
      return next.step(n + 1).thenApply(value -> value + 7);
    }
  }

  static final class Link7 implements Step {
    private final Step next;

    Link7(Step next) {
      this.next = next;
    }

    @Override
    public CompletableFuture<Integer> step(int n) {
      return next.step(n + 1).thenApply(value -> value + 8);
    }
  }
}
