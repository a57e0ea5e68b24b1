package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.FrameCounters;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * How many frames the suspended calls of one async method have made and used again, in this JVM so
 * far, and where those frames are.
 *
 * <p>A call that never suspends takes no frame and is not counted. Counting is not synchronized:
 * two threads that suspend in the same method at the same moment may be counted as one, and {@code
 * inFlight} and {@code idle} are off by as many from then on. With {@code
 * -Dasynctrait.counters=exact} the JVM counts exactly, at the price of an atomic instruction for
 * each suspension and release.
 *
 * @param method the method, as {@code Type.method(ParameterTypes)}
 * @param created how many suspended calls made a new frame
 * @param recycled how many suspended calls found an idle frame
 * @param inFlight how many calls are suspended now; what was dropped without being cancelled counts
 *     for ever
 * @param overflowed how many frames were given up because {@link
 *     io.asynctrait.runtime.frame.Recycler their recycler} was full: a larger {@code capacity} of
 *     {@code @Recycle} would have kept them
 * @param idle how many frames wait to be used again; those of objects that became garbage are
 *     counted, too
 */
public record FrameStatistics(
    String method, long created, long recycled, long inFlight, long overflowed, long idle) {

  /** Returns the statistics of every async method that has been called, ordered by name. */
  public static List<FrameStatistics> all() {
    // A class that was loaded twice has counters of its own if its source changed in between.
    TreeMap<String, FrameStatistics> byMethod = new TreeMap<>();
    for (FrameCounters counters : FrameCounters.all()) {
      FrameStatistics unused =
          byMethod.merge(counters.method(), of(counters), FrameStatistics::plus);
    }
    Collection<FrameStatistics> ordered = byMethod.values();
    return List.copyOf(ordered);
  }

  private static FrameStatistics of(FrameCounters counters) {
    return new FrameStatistics(
        counters.method(),
        counters.createdCount(),
        counters.recycledCount(),
        counters.inFlightCount(),
        counters.overflowedCount(),
        counters.idleCount());
  }

  private FrameStatistics plus(FrameStatistics other) {
    return new FrameStatistics(
        method,
        created + other.created,
        recycled + other.recycled,
        inFlight + other.inFlight,
        overflowed + other.overflowed,
        idle + other.idle);
  }

  /**
   * Shows all statistics through JMX, as the attribute {@code Methods} of the bean {@value
   * FrameStatisticsBean#NAME} of the platform's server; does nothing if it is there already.
   *
   * @throws IllegalStateException if the module {@code java.management} is not there
   */
  public static void registerMXBean() {
    // No method reference, which would load the class here.
    requireManagement(() -> FrameStatisticsBean.register());
  }

  /**
   * Takes the bean away again, which would otherwise keep this class and its loader alive; does
   * nothing if it is not there.
   *
   * @throws IllegalStateException if the module {@code java.management} is not there
   */
  public static void unregisterMXBean() {
    requireManagement(() -> FrameStatisticsBean.unregister());
  }

  private static void requireManagement(Runnable action) {
    try {
      action.run();
    } catch (NoClassDefFoundError | IllegalAccessError e) {
      throw new IllegalStateException(
          "JMX needs the module java.management: add it to the run-time image, and if this runtime"
              + " is on the module path say --add-modules java.management",
          e);
    }
  }
}
