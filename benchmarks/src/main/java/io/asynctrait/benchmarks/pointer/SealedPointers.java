package io.asynctrait.benchmarks.pointer;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;

/**
 * Functions of a sealed trait: the loop tests for each of its classes, and calls none through an
 * interface.
 */
final class SealedPointers {
  private SealedPointers() {}

  /** A function of a known set. */
  @AsyncTrait
  sealed interface Pointer permits Add1, Add2, Add3, Add4, PausingAdd1 {
    @Recycle
    DynamicFuture<Integer> call(int n);
  }

  /** Calls a function again and again. */
  @AsyncTrait
  static class Loop {
    @Recycle
    DynamicFuture<Integer> run(Pointer pointer, int count) {
      int value = 0;
      for (int i = 0; i < count; i++) {
        value = await(pointer.call(value ^ i));
      }
      return ready(value);
    }
  }

  @AsyncTrait
  static non-sealed class Add1 implements Pointer {
    @Override
    public DynamicFuture<Integer> call(int n) {
      return ready(n + 1);
    }
  }

  @AsyncTrait
  static non-sealed class Add2 implements Pointer {
    @Override
    public DynamicFuture<Integer> call(int n) {
      return ready(n + 2);
    }
  }

  @AsyncTrait
  static non-sealed class Add3 implements Pointer {
    @Override
    public DynamicFuture<Integer> call(int n) {
      return ready(n + 3);
    }
  }

  @AsyncTrait
  static non-sealed class Add4 implements Pointer {
    @Override
    public DynamicFuture<Integer> call(int n) {
      return ready(n + 4);
    }
  }

  /** Suspends at each call of a given number, and is woken already. */
  @AsyncTrait
  static non-sealed class PausingAdd1 implements Pointer {
    final int period;
    int left;

    PausingAdd1(int period) {
      this.period = period;
      this.left = period;
    }

    @Override
    public DynamicFuture<Integer> call(int n) {
      if (--left == 0) {
        left = period;
        await(Async.yieldNow());
      }
      return ready(n + 1);
    }
  }

  /** Returns one function of each class that is always ready. */
  static Pointer[] all(Recycling recycling) {
    return new Pointer[] {
      new AsyncTrait_SealedPointers_Add1(recycling),
      new AsyncTrait_SealedPointers_Add2(recycling),
      new AsyncTrait_SealedPointers_Add3(recycling),
      new AsyncTrait_SealedPointers_Add4(recycling)
    };
  }
}
