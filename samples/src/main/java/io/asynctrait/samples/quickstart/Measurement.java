package io.asynctrait.samples.quickstart;

import java.util.concurrent.TimeUnit;

/**
 * The figures of one run after its warm-up; times are in nanoseconds.
 *
 * @param messages how many messages were measured
 * @param elapsed how long they took together
 * @param p50 half of the round trips took no longer
 * @param p99 99 of 100 took no longer
 * @param p999 999 of 1000 took no longer
 * @param framesCreated how many frames were made
 * @param framesRecycled how many frames were used again
 * @param allocatedBytes how many heap bytes the thread of the loop allocated
 */
record Measurement(
    int messages,
    long elapsed,
    long p50,
    long p99,
    long p999,
    long framesCreated,
    long framesRecycled,
    long allocatedBytes) {

  double messagesPerSecond() {
    return (double) messages * TimeUnit.SECONDS.toNanos(1) / elapsed;
  }

  double bytesPerMessage() {
    return (double) allocatedBytes / messages;
  }
}
