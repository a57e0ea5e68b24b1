package io.asynctrait.samples.loadtester.engine;

import io.asynctrait.runtime.Task;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for the end of all users. */
final class RunEnd {
  private final CountDownLatch running;
  private volatile Throwable defect;

  private RunEnd(int users) {
    running = new CountDownLatch(users);
  }

  /** Becomes the consumer of all these tasks. */
  static RunEnd of(List<Task<Void>> users) {
    RunEnd end = new RunEnd(users.size());
    users.forEach(user -> user.toCompletableFuture().whenComplete(end::ended));
    return end;
  }

  private void ended(Void nothing, Throwable failure) {
    if (failure != null && !(failure instanceof CancellationException)) {
      defect = failure;
    }
    running.countDown();
  }

  /** Waits so long. Returns whether all users have ended. */
  boolean await(long nanos) throws InterruptedException {
    return running.await(nanos, TimeUnit.NANOSECONDS);
  }

  /** Returns whether a user has ended by an {@code Error}. */
  boolean isDefect() {
    return defect != null;
  }

  void throwDefect() throws ScenarioDefect {
    if (defect != null) {
      throw new ScenarioDefect(defect);
    }
  }
}
