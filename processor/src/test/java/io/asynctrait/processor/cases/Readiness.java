package io.asynctrait.processor.cases;

import java.util.Random;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** When the leaves that a case awaits are ready. */
enum Readiness {
  ALL_READY(() -> () -> 0),
  ALL_PENDING(() -> () -> 1),
  MIXED_1(() -> mixed(1)),
  MIXED_2(() -> mixed(2)),
  MIXED_3(() -> mixed(3)),
  /** Every leaf waits until the driver releases it; the driver polls once more before it does. */
  RELEASED(() -> () -> -1);

  private final Supplier<IntSupplier> schedules;

  Readiness(Supplier<IntSupplier> schedules) {
    this.schedules = schedules;
  }

  /**
   * Returns a new schedule: for each leaf the number of polls that find it pending, or -1 for one
   * that waits to be released.
   */
  IntSupplier schedule() {
    return schedules.get();
  }

  private static IntSupplier mixed(long seed) {
    Random random = new Random(seed);
    return () -> random.nextInt(3);
  }
}
