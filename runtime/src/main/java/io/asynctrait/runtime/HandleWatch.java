package io.asynctrait.runtime;

import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * In checked mode, keeps the result of a future, and tells when the future has become garbage
 * without having been consumed or cancelled: whoever made it forgot it.
 *
 * <p>Checked mode is switched on for a whole process by {@code -Dasynctrait.checked=true}. What is
 * found is logged as a warning by the {@link System.Logger} {@code io.asynctrait.runtime}, with the
 * stack trace of the place where the future was made.
 */
final class HandleWatch {
  /** Constant for the compiler: what is not checked costs nothing. */
  static final boolean IS_ON = Boolean.getBoolean("asynctrait.checked");

  /** One daemon thread, started with the first future. */
  private static final class Watch {
    static final Cleaner CLEANER = Cleaner.create();
  }

  @Nullable Object result;
  private final Report report;

  HandleWatch(DynamicFuture<?> future) {
    this.report = new Report(new Throwable(future.getClass().getName() + " was made here"));
    Cleaner.Cleanable unused = Watch.CLEANER.register(future, report);
  }

  void consumed() {
    report.consumed = true;
  }

  /** Must not reach the future, or it would never become garbage. */
  private static final class Report implements Runnable {
    private final Throwable origin;
    private volatile boolean consumed;

    Report(Throwable origin) {
      this.origin = origin;
    }

    @Override
    public void run() {
      if (!consumed) {
        System.getLogger("io.asynctrait.runtime")
            .log(
                System.Logger.Level.WARNING,
                "a future was dropped: nobody took its result or cancelled it",
                origin);
      }
    }
  }
}
