package io.asynctrait.samples.jsonlines;

/** What has been read so far: written by the thread of the event loop, looked at by any. */
final class Counters {
  private volatile long bytes;
  private volatile long lines;

  // Only one thread writes, so a read and a write do for an addition.
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void addBytes(long more) {
    bytes = bytes + more;
  }

  /** Says that so many lines have begun. */
  void lines(long count) {
    lines = count;
  }

  long bytes() {
    return bytes;
  }

  long lines() {
    return lines;
  }
}
