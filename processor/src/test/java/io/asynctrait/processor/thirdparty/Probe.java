package io.asynctrait.processor.thirdparty;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import java.util.function.IntSupplier;

/** What rewritten methods await besides each other: leaves that give back what they are given. */
public final class Probe {
  private static IntSupplier schedule = () -> 0;
  private static long suspensions;

  private Probe() {}

  /** Asked once for each leaf: how many polls find it pending. */
  static void setSchedule(IntSupplier pendingPolls) {
    schedule = pendingPolls;
  }

  /** How often a leaf was pending so far. */
  static long suspensions() {
    return suspensions;
  }

  /** A leaf that completes with {@code value}. */
  public static <T> DynamicFuture<T> of(T value) {
    return new Leaf<>(value);
  }

  /** A leaf to stand in a statement of its own. */
  public static DynamicFuture<Void> tick() {
    return new Leaf<>(null);
  }

  private static final class Leaf<T> extends PollFuture<T> {
    private final T value;
    private int pending = -1;

    Leaf(T value) {
      this.value = value;
    }

    @Override
    protected boolean advance(Context cx) {
      if (pending < 0) {
        pending = schedule.getAsInt();
      }
      if (pending == 0) {
        return succeed(value);
      }
      pending--;
      suspensions++;
      cx.waker().wake();
      return false;
    }
  }
}
