package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.FrameCounters;
import java.util.Comparator;
import java.util.List;

/**
 * How many frames the suspended calls of one async method have made and used again, in this JVM so
 * far.
 *
 * <p>A call that never suspends takes no frame and is not counted. Counting is not synchronized:
 * two threads that suspend in the same method at the same moment may be counted as one.
 *
 * @param method the method, as {@code Type.method(ParameterTypes)}
 * @param created how many suspended calls made a new frame
 * @param recycled how many suspended calls found an idle frame
 */
public record FrameStatistics(String method, long created, long recycled) {

  /** Returns the statistics of every async method that has been called, ordered by name. */
  public static List<FrameStatistics> all() {
    return FrameCounters.all().stream()
        .map(FrameStatistics::of)
        .sorted(Comparator.comparing(FrameStatistics::method))
        .toList();
  }

  private static FrameStatistics of(FrameCounters counters) {
    return new FrameStatistics(
        counters.method(), counters.createdCount(), counters.recycledCount());
  }
}
