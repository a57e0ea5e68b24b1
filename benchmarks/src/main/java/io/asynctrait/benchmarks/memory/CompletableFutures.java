package io.asynctrait.benchmarks.memory;

import java.util.concurrent.CompletableFuture;

/** Five dependent stages behind a {@link CompletableFuture} for each task, on one thread. */
final class CompletableFutures implements Workload {
  private final CompletableFuture<?>[] events;
  private long sum;

  CompletableFutures(int tasks) {
    events = new CompletableFuture<?>[tasks];
  }

  @Override
  public void createEvents() {
    for (int task = 0; task < events.length; task++) {
      events[task] = new CompletableFuture<Void>();
    }
  }

  @Override
  public void createTasks() {
    for (int task = 0; task < events.length; task++) {
      if (call(events[task], Results.argument(task), 1)
          .thenAccept(value -> sum += value)
          .isDone()) {
        throw new IllegalStateException("a task did not suspend");
      }
    }
  }

  private static CompletableFuture<Integer> call(CompletableFuture<?> event, int n, int level) {
    return level == 4
        ? event.thenApply(nothing -> n + 1)
        : call(event, n + 1, level + 1).thenApply(value -> value + n);
  }

  @Override
  public long resumeAll() {
    for (CompletableFuture<?> event : events) {
      event.complete(null);
    }
    return sum;
  }
}
