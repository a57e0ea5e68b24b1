package io.asynctrait.samples.splitstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** The versions of one writer's writes, each later than the one before. */
final class Versions {
  private final long writer = ThreadLocalRandom.current().nextLong();
  private final AtomicLong latest = new AtomicLong();

  /** Returns the next version: the time in microseconds, or one more than the last. */
  Version next() {
    long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    for (; ; ) {
      long before = latest.get();
      long time = Math.max(before + 1, now);
      if (latest.compareAndSet(before, time)) {
        return new Version(time, writer);
      }
    }
  }
}
