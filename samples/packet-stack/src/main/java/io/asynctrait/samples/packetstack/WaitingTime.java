package io.asynctrait.samples.packetstack;

/** How long somebody waited, all in all and at most. */
final class WaitingTime {
  private long total;
  private long longest;

  void record(long nanos) {
    total += nanos;
    longest = Math.max(longest, nanos);
  }

  long totalNanos() {
    return total;
  }

  long longestNanos() {
    return longest;
  }
}
