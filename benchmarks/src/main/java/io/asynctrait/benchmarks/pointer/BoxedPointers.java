package io.asynctrait.benchmarks.pointer;

import java.util.concurrent.CompletableFuture;

/** Functions that answer each call with a {@link CompletableFuture} of its own. */
final class BoxedPointers {
  private BoxedPointers() {}

  /** A function that answers through a new future. */
  interface Pointer {
    CompletableFuture<Integer> call(int n);
  }

  static final class Add1 implements Pointer {
    @Override
    public CompletableFuture<Integer> call(int n) {
      return CompletableFuture.completedFuture(n + 1);
    }
  }

  static final class Add2 implements Pointer {
    @Override
    public CompletableFuture<Integer> call(int n) {
      return CompletableFuture.completedFuture(n + 2);
    }
  }

  static final class Add3 implements Pointer {
    @Override
    public CompletableFuture<Integer> call(int n) {
      return CompletableFuture.completedFuture(n + 3);
    }
  }

  static final class Add4 implements Pointer {
    @Override
    public CompletableFuture<Integer> call(int n) {
      return CompletableFuture.completedFuture(n + 4);
    }
  }

  /** Returns one function of each class. */
  static Pointer[] all() {
    return new Pointer[] {new Add1(), new Add2(), new Add3(), new Add4()};
  }

  /** Calls {@code pointer} again and again. */
  static int run(Pointer pointer, int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      value = pointer.call(value ^ i).join();
    }
    return value;
  }
}
