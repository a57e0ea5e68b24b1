package io.asynctrait.benchmarks.echo;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/**
 * Where the counters of the JVM stand.
 *
 * @param allocatedBytes by all threads but the calling one; carriers of virtual threads are among
 *     them
 * @param collections how often garbage was collected
 * @param collectionMillis how long that took
 */
record ServerCosts(long allocatedBytes, long collections, long collectionMillis) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static ServerCosts now() {
    long bytes = 0;
    for (long allocated : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      bytes += Math.max(0, allocated); // -1 for a thread that has just ended
    }
    long collections = 0;
    long millis = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      collections += collector.getCollectionCount();
      millis += collector.getCollectionTime();
    }
    long own = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    return new ServerCosts(bytes - own, collections, millis);
  }

  ServerCosts minus(ServerCosts before) {
    return new ServerCosts(
        allocatedBytes - before.allocatedBytes,
        collections - before.collections,
        collectionMillis - before.collectionMillis);
  }
}
