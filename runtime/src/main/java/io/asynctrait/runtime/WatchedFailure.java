package io.asynctrait.runtime;

import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * The failure of a task. A consumer may come for it as long as somebody holds the task or its
 * future; when their promise has become garbage nobody can, and a failure that was not consumed
 * goes to the executor's uncaught handler.
 */
final class WatchedFailure implements Outcome {
  /** One daemon thread, started when the first task fails. */
  private static final class Watch {
    static final Cleaner CLEANER = Cleaner.create();
  }

  private final Throwable failure;
  private final Report report;
  private final Cleaner.Cleanable watch;

  WatchedFailure(Throwable failure, Promise<?> owner, TaskExecutor executor) {
    this.failure = failure;
    this.report = new Report(failure, executor);
    this.watch = Watch.CLEANER.register(owner, report);
  }

  @Override
  public @Nullable Object take() throws Throwable {
    report.consumed = true;
    watch.clean(); // ends the watch
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
