package io.asynctrait.processor.cases;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts the bytes that the current thread allocates, exactly. */
final class AllocationMeter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What counting itself allocates. */
  private final long cost;

  AllocationMeter() {
    // The first call makes what the later ones use.
    long unused = THREADS.getCurrentThreadAllocatedBytes();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    cost = THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  /** The bytes that {@code action} allocates on this thread. */
  long bytesOf(Runnable action) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    action.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before - cost;
  }
}
