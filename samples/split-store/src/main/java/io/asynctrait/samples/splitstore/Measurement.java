package io.asynctrait.samples.splitstore;

/**
 * What one run cost.
 *
 * @param operations how many operations it had
 * @param nanos how long it took
 * @param bytes how much heap was allocated
 */
record Measurement(long operations, long nanos, long bytes) {
  double perSecond() {
    return operations * 1e9 / nanos;
  }

  double bytesPerOperation() {
    return (double) bytes / operations;
  }
}
