package io.asynctrait.samples.splitstore;

import java.nio.ByteBuffer;

/**
 * The records of this sample: what weather stations have measured, made up so that each value can
 * be checked without being remembered.
 */
final class Readings {
  private static final int COLDEST = -250;
  private static final int DEGREES = 650;

  private Readings() {}

  static String key(int station) {
    return "station-" + station;
  }

  /** A temperature in tenths of a degree. */
  static int value(int station, int index) {
    int mixed = (station * 31 + index) * 0x9E3779B9;
    return COLDEST + Math.floorMod(mixed ^ mixed >>> 15, DEGREES);
  }

  /** The record of a station. */
  static byte[] encode(int station, int values) {
    ByteBuffer record = ByteBuffer.allocate(Integer.BYTES + values * Short.BYTES);
    record.putInt(station);
    for (int i = 0; i < values; i++) {
      record.putShort((short) value(station, i));
    }
    return record.array();
  }

  /** Whether a record is, to the last bit, that of a station. */
  static boolean isRight(byte[] record, int station, int values) {
    ByteBuffer read = ByteBuffer.wrap(record);
    if (record.length != Integer.BYTES + values * Short.BYTES || read.getInt() != station) {
      return false;
    }
    for (int i = 0; i < values; i++) {
      if (read.getShort() != value(station, i)) {
        return false;
      }
    }
    return true;
  }
}
