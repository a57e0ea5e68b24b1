package io.asynctrait.benchmarks.memory;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;

/** The same calls without tasks: futures that are polled by hand, on one thread. */
final class PolledFutures implements Workload {
  private final Context cx = Context.of(() -> {});
  private final Signal[] events;
  private final DynamicFuture<?>[] futures;
  private final Calls.First first;

  PolledFutures(int tasks) {
    events = new Signal[tasks];
    futures = new DynamicFuture<?>[tasks];
    first = Calls.above(new AsyncTrait_Calls_Leaf(), tasks);
  }

  @Override
  public void createEvents() {
    for (int task = 0; task < events.length; task++) {
      events[task] = new Signal();
    }
  }

  @Override
  public void createTasks() {
    for (int task = 0; task < futures.length; task++) {
      DynamicFuture<Void> future = first.run(events[task], Results.argument(task));
      if (future.poll(cx)) {
        throw new IllegalStateException("a task did not suspend");
      }
      futures[task] = future;
    }
  }

  @Override
  public long resumeAll() {
    for (int task = 0; task < futures.length; task++) {
      events[task].raise();
      if (!futures[task].poll(cx)) {
        throw new IllegalStateException("a task did not end");
      }
    }
    return first.sum;
  }
}
