package io.asynctrait.processor.fuzz;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A run of the fuzzer as the system properties ask for it: {@code fuzz.seed}, the seed of the first
 * program; {@code fuzz.programs} and {@code fuzz.minutes}, how many or how long; {@code
 * fuzz.output}, where failing programs are written; {@code fuzz.without}, see {@link Feature}.
 */
final class Campaign {
  private final Path output = Path.of(System.getProperty("fuzz.output", "target/fuzz"));
  private final long seed;
  private final long programs;
  private final double minutes;
  private final PrintStream out;

  /**
   * Makes one.
   *
   * @param seed of the first program, unless the properties say another
   * @param programs how many, unless the properties say something else
   */
  Campaign(long seed, long programs, PrintStream out) {
    boolean timed = System.getProperty("fuzz.minutes") != null;
    this.seed = Long.getLong("fuzz.seed", seed);
    this.programs = Long.getLong("fuzz.programs", timed ? Long.MAX_VALUE : programs);
    this.minutes = timed ? Double.parseDouble(System.getProperty("fuzz.minutes")) : 1e6;
    this.out = out;
  }

  /** What came out: how many programs plain javac refused, and what failed. */
  record Outcome(long programs, long invalid, List<String> failures) {}

  Outcome run() {
    out.println(
        "fuzz.seed=" + seed + (programs == Long.MAX_VALUE ? "" : ", programs: " + programs));
    long start = System.nanoTime();
    double end = start + minutes * 60e9;
    Fuzzer fuzzer =
        new Fuzzer(Support.compile(output.resolve("support")), "F", Feature.selected(), output);
    int told = 0;
    while (fuzzer.programs() < programs && System.nanoTime() < end) {
      fuzzer.run(
          seed + fuzzer.programs(), (int) Math.min(Fuzzer.TOGETHER, programs - fuzzer.programs()));
      for (; told < fuzzer.failures().size(); told++) {
        out.println("FAILED " + fuzzer.failures().get(told));
      }
      boolean last = fuzzer.programs() >= programs;
      if (last || fuzzer.programs() % (10L * Fuzzer.TOGETHER) == 0) {
        out.printf(
            "%d programs, %d invalid, %d failed, %.1f a second%n",
            fuzzer.programs(),
            fuzzer.invalid(),
            told,
            fuzzer.programs() * 1e9 / (System.nanoTime() - start));
      }
    }
    return new Outcome(fuzzer.programs(), fuzzer.invalid(), fuzzer.failures());
  }
}
