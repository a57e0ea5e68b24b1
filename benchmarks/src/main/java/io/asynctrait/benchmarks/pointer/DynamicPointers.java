package io.asynctrait.benchmarks.pointer;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;

/** Functions behind an {@code @AsyncTrait} interface, and the generated loop that calls them. */
final class DynamicPointers {
  private DynamicPointers() {}

  /** A function that may suspend. */
  @AsyncTrait
  interface Pointer {
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
  static class Add1 implements Pointer {
    @Override
    public DynamicFuture<Integer> call(int n) {
      return ready(n + 1);
    }
  }

  @AsyncTrait
  static class Add2 implements Pointer {
    @Override
    public DynamicFuture<Integer> call(int n) {
      return ready(n + 2);
    }
  }

  @AsyncTrait
  static class Add3 implements Pointer {
    @Override
    public DynamicFuture<Integer> call(int n) {
      return ready(n + 3);
    }
  }

  @AsyncTrait
  static class Add4 implements Pointer {
    @Override
    public DynamicFuture<Integer> call(int n) {
      return ready(n + 4);
    }
  }

  /** Suspends at each call of a given number, and is woken already. */
  @AsyncTrait
  static class PausingAdd1 implements Pointer {
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

  /** Returns one function of each class. */
  static Pointer[] all(Recycling recycling) {
    return new Pointer[] {
      new AsyncTrait_DynamicPointers_Add1(recycling),
      new AsyncTrait_DynamicPointers_Add2(recycling),
      new AsyncTrait_DynamicPointers_Add3(recycling),
      new AsyncTrait_DynamicPointers_Add4(recycling)
    };
  }

  /** Polls {@code future} until it is there; what suspends in here is woken already. */
  static int finish(DynamicFuture<Integer> future, Context cx) {
    while (!future.poll(cx)) {
      Thread.onSpinWait();
    }
    return future.take();
  }

  /** Hand-written code that calls {@code pointer}: each call is a handle, polled and taken. */
  static int runHandles(Pointer pointer, int count, Context cx) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      value = finish(pointer.call(value ^ i), cx);
    }
    return value;
  }
}
