package other;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;

/** Drives both methods, suspended at each await. */
public final class Main {
  private Main() {}

  public static String run() {
    return drive(new AsyncTrait_Counter(), true) + ", " + drive(new AsyncTrait_Counter(), false);
  }

  private static Object drive(Counter counter, boolean point) {
    DynamicFuture<?> future = point ? counter.point() : counter.range();
    Context cx = Context.of(() -> {});
    while (!future.poll(cx)) {
      counter.signal.raise();
    }
    return future.take();
  }
}
