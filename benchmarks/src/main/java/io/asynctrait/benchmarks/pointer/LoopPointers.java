package io.asynctrait.benchmarks.pointer;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;

/**
 * Functions that have the loop on their own side of the pointer: one dynamic call for a whole run,
 * calls of static async methods in it.
 */
final class LoopPointers {
  private LoopPointers() {}

  /** A function that is called once for many values. */
  @AsyncTrait
  interface Pointer {
    @Recycle
    DynamicFuture<Integer> callAll(int count);
  }

  @AsyncTrait
  static class Add1 implements Pointer {
    @Override
    public DynamicFuture<Integer> callAll(int count) {
      int value = 0;
      for (int i = 0; i < count; i++) {
        value = await(call(value ^ i));
      }
      return ready(value);
    }

    static DynamicFuture<Integer> call(int n) {
      return ready(n + 1);
    }
  }

  @AsyncTrait
  static class Add2 implements Pointer {
    @Override
    public DynamicFuture<Integer> callAll(int count) {
      int value = 0;
      for (int i = 0; i < count; i++) {
        value = await(call(value ^ i));
      }
      return ready(value);
    }

    static DynamicFuture<Integer> call(int n) {
      return ready(n + 2);
    }
  }

  @AsyncTrait
  static class Add3 implements Pointer {
    @Override
    public DynamicFuture<Integer> callAll(int count) {
      int value = 0;
      for (int i = 0; i < count; i++) {
        value = await(call(value ^ i));
      }
      return ready(value);
    }

    static DynamicFuture<Integer> call(int n) {
      return ready(n + 3);
    }
  }

  @AsyncTrait
  static class Add4 implements Pointer {
    @Override
    public DynamicFuture<Integer> callAll(int count) {
      int value = 0;
      for (int i = 0; i < count; i++) {
        value = await(call(value ^ i));
      }
      return ready(value);
    }

    static DynamicFuture<Integer> call(int n) {
      return ready(n + 4);
    }
  }

  /** Returns one function of each class. */
  static Pointer[] all(Recycling recycling) {
    return new Pointer[] {
      new AsyncTrait_LoopPointers_Add1(recycling),
      new AsyncTrait_LoopPointers_Add2(recycling),
      new AsyncTrait_LoopPointers_Add3(recycling),
      new AsyncTrait_LoopPointers_Add4(recycling)
    };
  }
}
