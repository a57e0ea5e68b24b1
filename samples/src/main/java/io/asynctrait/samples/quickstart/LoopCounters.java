package io.asynctrait.samples.quickstart;

import com.sun.management.ThreadMXBean;
import io.asynctrait.runtime.FrameStatistics;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Where the counters stand at one moment; taken on the thread of the event loop.
 *
 * @param nanoTime the time
 * @param allocatedBytes the heap bytes that the thread has allocated
 * @param framesCreated the frames that all async methods have made
 * @param framesRecycled the frames that all async methods have used again
 */
record LoopCounters(long nanoTime, long allocatedBytes, long framesCreated, long framesRecycled) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Looks at the bytes last, as looking at the frames allocates some. */
  static LoopCounters beforeMeasuring() {
    List<FrameStatistics> frames = FrameStatistics.all();
    long created = created(frames);
    long recycled = recycled(frames);
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    return new LoopCounters(System.nanoTime(), bytes, created, recycled);
  }

  /** Looks at the bytes first. */
  static LoopCounters afterMeasuring() {
    long time = System.nanoTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    List<FrameStatistics> frames = FrameStatistics.all();
    return new LoopCounters(time, bytes, created(frames), recycled(frames));
  }

  private static long created(List<FrameStatistics> frames) {
    return frames.stream().mapToLong(FrameStatistics::created).sum();
  }

  private static long recycled(List<FrameStatistics> frames) {
    return frames.stream().mapToLong(FrameStatistics::recycled).sum();
  }
}
