package io.asynctrait.samples.jsonlines;

import java.util.Arrays;

/**
 * Counts numbers by their size, for percentiles that are right to 1 in 32, in no more than 8 kB
 * however many numbers there are. Each power of two from 2<sup>-10</sup> to 2<sup>53</sup> is
 * divided into 16 classes; what is smaller, negative numbers too, or larger is in the first or the
 * last one.
 */
final class Histogram {
  private static final int LEAST_EXPONENT = -10;
  private static final int MOST_EXPONENT = 53;
  private static final int CLASS_BITS = 4;
  private static final int MANTISSA_BITS = 52;
  private static final int CLASSES = (MOST_EXPONENT - LEAST_EXPONENT) << CLASS_BITS;

  /** The counts from class {@link #first} on. */
  private long[] counts = {};

  private int first;
  private long total;

  void add(double number) {
    int index = classOf(number);
    if (counts.length == 0) {
      first = index;
      counts = new long[1];
    } else if (index < first) {
      long[] wider = new long[counts.length + first - index];
      System.arraycopy(counts, 0, wider, first - index, counts.length);
      counts = wider;
      first = index;
    } else if (index >= first + counts.length) {
      counts = Arrays.copyOf(counts, index - first + 1);
    }
    counts[index - first]++;
    total++;
  }

  /**
   * Returns about the number that {@code share} of all are not greater than: the middle of its
   * class.
   *
   * @param share over 0, at most 1
   */
  double percentile(double share) {
    long rank = (long) Math.ceil(share * total);
    int index = 0;
    for (long seen = 0; index < counts.length && (seen += counts[index]) < rank; ) {
      index++;
    }
    return middleOf(first + index);
  }

  private static int classOf(double number) {
    if (!(number >= Math.scalb(1.0, LEAST_EXPONENT))) {
      return 0;
    }
    long bits = Double.doubleToRawLongBits(number) >> (MANTISSA_BITS - CLASS_BITS);
    long least = Double.doubleToRawLongBits(Math.scalb(1.0, LEAST_EXPONENT));
    return (int) Math.min(CLASSES - 1, bits - (least >> (MANTISSA_BITS - CLASS_BITS)));
  }

  private static double middleOf(int index) {
    int classes = 1 << CLASS_BITS;
    double width = Math.scalb(1.0, LEAST_EXPONENT + (index >> CLASS_BITS)) / classes;
    return width * (classes + (index & (classes - 1)) + 0.5);
  }
}
