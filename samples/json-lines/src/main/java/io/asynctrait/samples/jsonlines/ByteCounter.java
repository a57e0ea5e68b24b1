package io.asynctrait.samples.jsonlines;

/** How much has been read: written by the thread of the event loop, looked at by any. */
final class ByteCounter {
  private volatile long bytes;

  // Only one thread writes, so a read and a write do for an addition.
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void add(long more) {
    bytes = bytes + more;
  }

  long count() {
    return bytes;
  }
}
