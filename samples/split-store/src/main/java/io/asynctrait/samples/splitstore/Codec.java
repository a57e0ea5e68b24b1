package io.asynctrait.samples.splitstore;

/**
 * Splits records into two halves and their parity, any two of which are enough to get the record
 * back.
 */
final class Codec {
  /** How many fragments there are of a record. */
  static final int FRAGMENTS = 3;

  /** How many of them are needed. */
  static final int NEEDED = 2;

  private static final int PARITY = 2;

  private Codec() {}

  /** The length of each fragment's payload: half the record, rounded up. */
  static int payloadLength(int recordLength) {
    return recordLength / 2 + recordLength % 2;
  }

  /** Returns the fragments of {@code record}, by index. */
  static Fragment[] split(String key, Version version, byte[] record) {
    int half = payloadLength(record.length);
    byte[] first = new byte[half];
    byte[] second = new byte[half]; // ends with a zero if the length is odd
    System.arraycopy(record, 0, first, 0, half);
    System.arraycopy(record, half, second, 0, record.length - half);
    return new Fragment[] {
      Fragment.of(key, version, 0, record.length, first),
      Fragment.of(key, version, 1, record.length, second),
      Fragment.of(key, version, PARITY, record.length, xor(first, second))
    };
  }

  /**
   * Puts a record together.
   *
   * @throws IllegalArgumentException if the fragments are of different writes, or the same one
   */
  static byte[] join(Fragment one, Fragment other) {
    if (!one.version().equals(other.version())
        || one.recordLength() != other.recordLength()
        || one.index() == other.index()) {
      throw new IllegalArgumentException("not two fragments of one write");
    }
    Fragment low = one.index() < other.index() ? one : other;
    Fragment high = low == one ? other : one;
    byte[] first = low.index() == 0 ? low.payload() : xor(low.payload(), high.payload());
    byte[] second =
        low.index() == 1
            ? low.payload()
            : high.index() == 1 ? high.payload() : xor(low.payload(), high.payload());
    byte[] record = new byte[one.recordLength()];
    System.arraycopy(first, 0, record, 0, first.length);
    System.arraycopy(second, 0, record, first.length, record.length - first.length);
    return record;
  }

  private static byte[] xor(byte[] one, byte[] other) {
    byte[] result = new byte[one.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) (one[i] ^ other[i]);
    }
    return result;
  }
}
