package io.asynctrait.soak;

/** What a seed decides: the same for the async steps and for plain Java. */
final class Seeds {
  private Seeds() {}

  /** Mixes two values into one that depends on every bit of both. */
  static long mix(long value, long other) {
    long mixed = (value ^ (other + 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 32);
  }

  /** One step in 32 throws. */
  static boolean refuses(long seed) {
    return (seed & 31) == 0;
  }

  /** Three steps in eight wait to be woken. */
  static boolean waits(long seed) {
    return (seed >>> 8 & 7) < 3;
  }

  /** One of 32 others lets others run. */
  static boolean yields(long seed) {
    return (seed >>> 11 & 31) == 0;
  }

  /** Which of {@code count} it is, evenly. */
  static int choose(long seed, int count) {
    return (int) ((seed >>> 33) % count);
  }

  /** How many branches a trunk has: one or two. */
  static int branches(long seed) {
    return 1 + (int) (seed >>> 16 & 1);
  }
}
