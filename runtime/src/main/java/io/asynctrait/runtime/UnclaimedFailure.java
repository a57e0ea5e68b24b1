package io.asynctrait.runtime;

import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * The failure of a task that had no consumer when it failed. A consumer may still come as long as
 * somebody holds the task; when its promise has become garbage, nobody can, and the failure goes to
 * the executor's uncaught handler.
 */
final class UnclaimedFailure implements Outcome {
  /** One daemon thread, started when the first task fails unclaimed. */
  private static final class Watch {
    static final Cleaner CLEANER = Cleaner.create();
  }

  private final Throwable failure;
  private final Report report;

  UnclaimedFailure(Throwable failure, Promise<?> owner, TaskExecutor executor) {
    this.failure = failure;
    this.report = new Report(failure, executor);
    Cleaner.Cleanable unused = Watch.CLEANER.register(owner, report);
  }

  @Override
  public @Nullable Object take() throws Throwable {
    report.consumed = true;
    throw failure;
  }

  /** Must not reach the promise, or it would never become garbage. */
  private static final class Report implements Runnable {
    private final Throwable failure;
    private final TaskExecutor executor;
    private volatile boolean consumed;

    Report(Throwable failure, TaskExecutor executor) {
      this.failure = failure;
      this.executor = executor;
    }

    @Override
    public void run() {
      if (!consumed) {
        executor.uncaught(failure);
      }
    }
  }
}
