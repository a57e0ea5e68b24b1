package io.asynctrait.benchmarks.memory;

import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** Virtual threads that park five calls deep; there is no object for what they wait for. */
final class VirtualThreads implements Workload {
  private final Method startVirtualThread;
  private final Thread[] threads;
  private final CountDownLatch finished;
  private final LongAdder sum = new LongAdder();
  private volatile boolean released;

  VirtualThreads(int tasks) {
    threads = new Thread[tasks];
    finished = new CountDownLatch(tasks);
    try {
      startVirtualThread = Thread.class.getMethod("startVirtualThread", Runnable.class);
    } catch (NoSuchMethodException e) {
      throw new UnsupportedOperationException("virtual threads need JDK 21", e);
    }
  }

  @Override
  public void createEvents() {}

  @Override
  public void createTasks() throws ReflectiveOperationException, InterruptedException {
    for (int task = 0; task < threads.length; task++) {
      int n = Results.argument(task);
      Runnable first =
          () -> {
            sum.add(call(n, 1));
            finished.countDown();
          };
      threads[task] = (Thread) startVirtualThread.invoke(null, first);
    }
    for (Thread thread : threads) {
      while (thread.getState() != Thread.State.WAITING) {
        Thread.sleep(1);
      }
    }
  }

  private int call(int n, int level) {
    if (level < 4) {
      return call(n + 1, level + 1) + n;
    }
    while (!released) {
      LockSupport.park(this);
    }
    return n + 1;
  }

  @Override
  public long resumeAll() throws InterruptedException {
    released = true;
    for (Thread thread : threads) {
      LockSupport.unpark(thread);
    }
    finished.await();
    return sum.sum();
  }
}
