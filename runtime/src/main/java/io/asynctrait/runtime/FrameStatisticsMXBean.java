package io.asynctrait.runtime;

import java.util.Map;

/** {@link FrameStatistics} as seen through JMX. */
public interface FrameStatisticsMXBean {
  /** Returns the figures of every async method that has been called. */
  Map<String, Figures> getMethods();

  /** The figures of one method; see {@link FrameStatistics}. */
  interface Figures {
    /** Returns how many suspended calls made a new frame. */
    long getCreated();

    /** Returns how many suspended calls found an idle frame. */
    long getRecycled();

    /** Returns how many calls are suspended now. */
    long getInFlight();

    /** Returns how many frames found their recycler full. */
    long getOverflowed();

    /** Returns how many frames wait to be used again. */
    long getIdle();
  }
}
