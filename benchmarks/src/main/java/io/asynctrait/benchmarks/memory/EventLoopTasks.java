package io.asynctrait.benchmarks.memory;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Signal;

/** Tasks of an event loop, spawned and resumed by another thread; each waits for its own signal. */
final class EventLoopTasks implements Workload {
  private final Signal[] events;
  private final Calls.First first;
  private final EventLoop loop = EventLoop.start("memory");

  EventLoopTasks(int tasks, Calls.Call leaf) {
    events = new Signal[tasks];
    first = Calls.above(leaf, tasks);
  }

  @Override
  public void createEvents() {
    for (int task = 0; task < events.length; task++) {
      events[task] = new Signal();
    }
  }

  @Override
  public void createTasks() {
    for (int task = 0; task < events.length; task++) {
      loop.spawn(first.run(events[task], Results.argument(task))).detach();
    }
    // Tasks run in the order in which they were spawned, so behind this one all have suspended.
    loop.spawn(Async.ready()).block();
  }

  @Override
  public long resumeAll() throws InterruptedException {
    for (Signal event : events) {
      event.raise();
    }
    first.finished.await();
    loop.close();
    return first.sum;
  }
}
