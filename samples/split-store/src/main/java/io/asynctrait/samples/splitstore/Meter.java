package io.asynctrait.samples.splitstore;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Where clock and heap counters stand at one moment. */
final class Meter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final boolean ofThisThread;
  private final long bytes;
  private final long nanos;

  private Meter(boolean ofThisThread) {
    this.ofThisThread = ofThisThread;
    this.bytes = allocated(ofThisThread);
    this.nanos = System.nanoTime();
  }

  /** Begins to measure what all threads of this JVM allocate; those that end are left out. */
  static Meter ofAllThreads() {
    return new Meter(false);
  }

  /** Begins to measure what the calling thread allocates. */
  static Meter ofThisThread() {
    return new Meter(true);
  }

  /** Returns what was measured since; on the same thread, if it is one thread's. */
  Measurement measure(long operations) {
    long elapsed = System.nanoTime() - nanos;
    return new Measurement(operations, elapsed, allocated(ofThisThread) - bytes);
  }

  private static long allocated(boolean ofThisThread) {
    if (ofThisThread) {
      return THREADS.getCurrentThreadAllocatedBytes();
    }
    long[] ids = THREADS.getAllThreadIds();
    return Arrays.stream(THREADS.getThreadAllocatedBytes(ids)).filter(of -> of > 0).sum();
  }
}
