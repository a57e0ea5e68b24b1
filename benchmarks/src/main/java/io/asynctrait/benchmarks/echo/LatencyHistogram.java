package io.asynctrait.benchmarks.echo;

import java.util.Arrays;

/**
 * Counts durations in buckets that are at most 1/64 of their value wide, and allocates nothing for
 * that.
 */
final class LatencyHistogram {
  private static final int BITS = 6;
  private static final int BUCKETS = 1 << BITS;

  /** Durations below {@code BUCKETS} exactly; then so many buckets for each power of two. */
  private final long[] counts = new long[(Long.SIZE - BITS) * BUCKETS];

  private long total;

  void record(long nanos) {
    counts[index(Math.max(0, nanos))]++;
    total++;
  }

  void clear() {
    Arrays.fill(counts, 0);
    total = 0;
  }

  long total() {
    return total;
  }

  /** Returns the upper end of the bucket below which that fraction of the durations lies. */
  long percentile(double fraction) {
    long wanted = (long) Math.ceil(fraction * total);
    long seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen >= wanted && seen > 0) {
        return highest(i);
      }
    }
    return 0;
  }

  private static int index(long nanos) {
    int shift = Math.max(0, Long.SIZE - BITS - 1 - Long.numberOfLeadingZeros(nanos));
    return shift * BUCKETS + (int) (nanos >>> shift);
  }

  private static long highest(int index) {
    if (index < 2 * BUCKETS) {
      return index;
    }
    int shift = index / BUCKETS - 1;
    long mantissa = BUCKETS + index % BUCKETS;
    return (mantissa + 1 << shift) - 1;
  }
}
