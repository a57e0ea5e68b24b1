package io.asynctrait.samples.splitstore;

import java.nio.ByteBuffer;

/** What a query over many stations finds out. Any thread may add to it. */
final class Summary {
  private final int valuesPerStation;
  private int right;
  private int missing;
  private int wrong;
  private long sum;
  private int hottest = -1;
  private int highest = Integer.MIN_VALUE;

  /** A summary of no stations; {@code valuesPerStation} says how many values each should have. */
  Summary(int valuesPerStation) {
    this.valuesPerStation = valuesPerStation;
  }

  /** Adds a station's record, null if it has none. */
  synchronized void add(int station, byte[] record) {
    if (record == null) {
      missing++;
    } else if (!Readings.isRight(record, station, valuesPerStation)) {
      wrong++;
    } else {
      right++;
      addValues(station, ByteBuffer.wrap(record).position(Integer.BYTES));
    }
  }

  private void addValues(int station, ByteBuffer values) {
    while (values.hasRemaining()) {
      int value = values.getShort();
      sum += value;
      if (value > highest || (value == highest && station < hottest)) {
        highest = value;
        hottest = station;
      }
    }
  }

  /** How many stations have the record that was written for them. */
  synchronized int right() {
    return right;
  }

  /** How many have none. */
  synchronized int missing() {
    return missing;
  }

  /** How many have another one. */
  synchronized int wrong() {
    return wrong;
  }

  /** The mean of all values, in degrees. */
  synchronized double mean() {
    return sum / 10.0 / Math.max(1L, (long) right * valuesPerStation);
  }

  /** The highest value, in degrees. */
  synchronized double highest() {
    return highest / 10.0;
  }

  /** Where that was measured; the lowest number of several, -1 if there are no values. */
  synchronized int hottest() {
    return hottest;
  }
}
