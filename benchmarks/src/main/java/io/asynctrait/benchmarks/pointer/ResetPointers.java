package io.asynctrait.benchmarks.pointer;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Promise;
import io.asynctrait.runtime.Recycling;

/**
 * Functions with one call object, which is reset for each call instead of made anew: by hand with a
 * call object that is polled, by hand as a poll function of the trait, and with a {@link Promise}.
 */
final class ResetPointers {
  private ResetPointers() {}

  /** A function whose one call is set to an argument and polled, all of it written by hand. */
  abstract static class Call {
    int value;

    abstract void reset(int n);

    abstract boolean poll(Context cx);
  }

  static final class CallAdd1 extends Call {
    @Override
    void reset(int n) {
      value = n;
    }

    @Override
    boolean poll(Context cx) {
      value += 1;
      return true;
    }
  }

  static final class CallAdd2 extends Call {
    @Override
    void reset(int n) {
      value = n;
    }

    @Override
    boolean poll(Context cx) {
      value += 2;
      return true;
    }
  }

  static final class CallAdd3 extends Call {
    @Override
    void reset(int n) {
      value = n;
    }

    @Override
    boolean poll(Context cx) {
      value += 3;
      return true;
    }
  }

  static final class CallAdd4 extends Call {
    @Override
    void reset(int n) {
      value = n;
    }

    @Override
    boolean poll(Context cx) {
      value += 4;
      return true;
    }
  }

  /** Returns one function of each class with a call object. */
  static Call[] calls() {
    return new Call[] {new CallAdd1(), new CallAdd2(), new CallAdd3(), new CallAdd4()};
  }

  /** Resets and polls {@code call} again and again. */
  static int run(Call call, int count, Context cx) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      call.reset(value ^ i);
      while (!call.poll(cx)) {
        Thread.onSpinWait();
      }
      value = call.value;
    }
    return value;
  }

  /** A poll function of the trait: a call of it has no object at all while it is ready. */
  @AsyncTrait
  abstract static class PolledAdd1 implements AsyncTrait_DynamicPointers_Pointer_Polled {
    @Override
    public int pollCall(int n, Context cx) {
      return n + 1;
    }
  }

  @AsyncTrait
  abstract static class PolledAdd2 implements AsyncTrait_DynamicPointers_Pointer_Polled {
    @Override
    public int pollCall(int n, Context cx) {
      return n + 2;
    }
  }

  @AsyncTrait
  abstract static class PolledAdd3 implements AsyncTrait_DynamicPointers_Pointer_Polled {
    @Override
    public int pollCall(int n, Context cx) {
      return n + 3;
    }
  }

  @AsyncTrait
  abstract static class PolledAdd4 implements AsyncTrait_DynamicPointers_Pointer_Polled {
    @Override
    public int pollCall(int n, Context cx) {
      return n + 4;
    }
  }

  /** Returns one poll function of each class. */
  static DynamicPointers.Pointer[] polled() {
    return new DynamicPointers.Pointer[] {
      new AsyncTrait_ResetPointers_PolledAdd1(Recycling.AS_DECLARED),
      new AsyncTrait_ResetPointers_PolledAdd2(Recycling.AS_DECLARED),
      new AsyncTrait_ResetPointers_PolledAdd3(Recycling.AS_DECLARED),
      new AsyncTrait_ResetPointers_PolledAdd4(Recycling.AS_DECLARED)
    };
  }

  /** Answers through one promise that is opened again for each call. */
  @AsyncTrait
  static class PromiseAdd1 implements DynamicPointers.Pointer {
    final Promise<Integer> promise = new Promise<>();

    @Override
    public DynamicFuture<Integer> call(int n) {
      promise.reset();
      promise.complete(n + 1);
      return ready(await(promise.future()));
    }
  }
}
