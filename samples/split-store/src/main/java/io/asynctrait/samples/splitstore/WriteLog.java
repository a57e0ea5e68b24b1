package io.asynctrait.samples.splitstore;

import java.util.Arrays;

/** What became of many writes. Any thread may add to it. */
final class WriteLog {
  private final int alarmAt;
  private final Runnable alarm;
  private int[] acknowledged = new int[1_024];
  private int count;
  private int redundant;
  private int refused;
  private TooFewFragmentsException refusal;

  WriteLog() {
    this(-1, () -> {});
  }

  /**
   * A log that calls {@code alarm} in the middle of things: as soon as {@code alarmAt} writes have
   * been acknowledged, by whoever adds the last of them.
   */
  WriteLog(int alarmAt, Runnable alarm) {
    this.alarmAt = alarmAt;
    this.alarm = alarm;
  }

  /** A station's record is written, in so many fragments. */
  void acknowledge(int station, int fragments) {
    boolean isTime;
    synchronized (this) {
      if (count == acknowledged.length) {
        acknowledged = Arrays.copyOf(acknowledged, 2 * count);
      }
      acknowledged[count++] = station;
      if (fragments == Codec.FRAGMENTS) {
        redundant++;
      }
      isTime = count == alarmAt;
    }
    if (isTime) {
      alarm.run();
    }
  }

  /** A write was not acknowledged. */
  synchronized void refuse(TooFewFragmentsException why) {
    refused++;
    if (refusal == null) {
      refusal = why;
    }
  }

  /** The stations whose writes have been acknowledged. */
  synchronized Stations acknowledged() {
    return Stations.of(Arrays.copyOf(acknowledged, count));
  }

  /** How many of them have all three fragments. */
  synchronized int redundant() {
    return redundant;
  }

  /** How many writes have not been acknowledged. */
  synchronized int refused() {
    return refused;
  }

  /** Why the first of them was not; null if there is none. */
  synchronized TooFewFragmentsException refusal() {
    return refusal;
  }
}
