package io.asynctrait.benchmarks.pointer;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Loops that know what they call. */
final class StaticPointers {
  private StaticPointers() {}

  /** Calls a static async method again and again. */
  @AsyncTrait
  static class StaticLoop {
    @Recycle
    DynamicFuture<Integer> run(int count) {
      int value = 0;
      for (int i = 0; i < count; i++) {
        value = await(add1(value ^ i));
      }
      return ready(value);
    }

    static DynamicFuture<Integer> add1(int n) {
      return ready(n + 1);
    }
  }

  /** Calls a receiver of a known class again and again: the annotated class, not the trait. */
  @AsyncTrait
  static class ClassLoop {
    final DynamicPointers.Add1 pointer;

    ClassLoop(DynamicPointers.Add1 pointer) {
      this.pointer = pointer;
    }

    @Recycle
    DynamicFuture<Integer> run(int count) {
      int value = 0;
      for (int i = 0; i < count; i++) {
        value = await(pointer.call(value ^ i));
      }
      return ready(value);
    }
  }

  /** Calls a receiver of a final class again and again: the generated class, not the trait. */
  @AsyncTrait
  static class FinalLoop {
    final AsyncTrait_DynamicPointers_Add1 pointer;

    FinalLoop(AsyncTrait_DynamicPointers_Add1 pointer) {
      this.pointer = pointer;
    }

    @Recycle
    DynamicFuture<Integer> run(int count) {
      int value = 0;
      for (int i = 0; i < count; i++) {
        value = await(pointer.call(value ^ i));
      }
      return ready(value);
    }
  }
}
