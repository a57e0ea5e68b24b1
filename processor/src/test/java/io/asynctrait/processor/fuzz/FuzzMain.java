package io.asynctrait.processor.fuzz;

import java.util.List;

/**
 * Fuzzes from a plain class path, by number or by time, and ends with status 1 if bugs were found.
 * The system properties {@code fuzz.seed}, {@code fuzz.programs} and {@code fuzz.minutes} choose.
 */
public final class FuzzMain {
  private static final int BATCH = 150;

  private FuzzMain() {}

  /** Runs. */
  public static void main(String[] arguments) {
    long seed = Long.getLong("fuzz.seed", 1);
    long programs = Long.getLong("fuzz.programs", Long.MAX_VALUE);
    long minutes = Long.getLong("fuzz.minutes", 1);
    int mostBugs = Integer.getInteger("fuzz.bugs", 10);
    long start = System.nanoTime();
    Fuzzer fuzzer = new Fuzzer();
    int bugs = 0;
    long last = start;
    while (fuzzer.made() < programs
        && bugs < mostBugs
        && System.nanoTime() - start < minutes * 60_000_000_000L) {
      int count = (int) Math.min(BATCH, programs - fuzzer.made());
      List<Fuzzer.Bug> found = fuzzer.run(seed + fuzzer.made(), count);
      for (Fuzzer.Bug bug : found) {
        bugs++;
        System.out.println("bug: " + bug.difference().lines().limit(3).toList());
        System.out.println(KeptPrograms.write(fuzzer.shrink(bug), bugs));
      }
      if (System.nanoTime() - last > 10_000_000_000L) {
        last = System.nanoTime();
        report(fuzzer, bugs, start);
      }
    }
    report(fuzzer, bugs, start);
    System.exit(bugs == 0 ? 0 : 1);
  }

  private static void report(Fuzzer fuzzer, int bugs, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%,d programs, %,d rejected by javac, %d bugs, %.0f programs/s%n",
        fuzzer.made(), fuzzer.rejected(), bugs, fuzzer.made() / seconds);
  }
}
