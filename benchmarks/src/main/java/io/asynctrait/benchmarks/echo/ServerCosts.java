package io.asynctrait.benchmarks.echo;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/**
 * Where the counters of the JVM stand. Threads are all of Java but the calling one, which runs the
 * clients; carriers of virtual threads are among them.
 *
 * @param allocatedBytes what the threads have allocated
 * @param cpuNanos how long the threads have run
 * @param collections how often garbage was collected
 * @param collectionMillis how long that took
 */
record ServerCosts(long allocatedBytes, long cpuNanos, long collections, long collectionMillis) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static ServerCosts now() {
    long[] threads =
        LongStream.of(THREADS.getAllThreadIds())
            .filter(id -> id != Thread.currentThread().getId())
            .toArray();
    long bytes = 0;
    for (long allocated : THREADS.getThreadAllocatedBytes(threads)) {
      bytes += Math.max(0, allocated); // -1 for a thread that has just ended
    }
    long cpu = 0;
    for (long nanos : THREADS.getThreadCpuTime(threads)) {
      cpu += Math.max(0, nanos);
    }
    long collections = 0;
    long millis = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      collections += collector.getCollectionCount();
      millis += collector.getCollectionTime();
    }
    return new ServerCosts(bytes, cpu, collections, millis);
  }

  ServerCosts minus(ServerCosts before) {
    return new ServerCosts(
        allocatedBytes - before.allocatedBytes,
        cpuNanos - before.cpuNanos,
        collections - before.collections,
        collectionMillis - before.collectionMillis);
  }
}
