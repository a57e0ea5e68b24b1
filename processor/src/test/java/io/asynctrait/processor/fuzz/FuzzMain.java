package io.asynctrait.processor.fuzz;

import java.nio.file.Path;
import java.util.Set;

/**
 * Runs the fuzzer without a test engine: with the test class path,
 *
 * <pre>java -Dfuzz.seed=1 -Dfuzz.programs=10000 io.asynctrait.processor.fuzz.FuzzMain</pre>
 *
 * <p>or {@code -Dfuzz.minutes=10}. {@code -Dfuzz.print=}<i>seed</i> prints that program alone.
 */
final class FuzzMain {
  private FuzzMain() {}

  /** The exit status is 1 if a program fails. */
  public static void main(String[] args) {
    Set<Feature> features = Feature.selected();
    Long printed = Long.getLong("fuzz.print");
    if (printed != null) {
      Program program = new ProgramWriter(printed, features).write();
      System.out.println(program.print(Form.SUBJECT, "P"));
      System.out.println(program.print(Form.ORACLE, "P"));
      return;
    }
    Path output = Path.of(System.getProperty("fuzz.output", "target/fuzz"));
    long seed = Long.getLong("fuzz.seed", 1);
    long most = Long.getLong("fuzz.programs", Long.MAX_VALUE);
    long start = System.nanoTime();
    long end =
        start + (long) (Double.parseDouble(System.getProperty("fuzz.minutes", "1e6")) * 60e9);
    Fuzzer fuzzer = new Fuzzer(Support.compile(output.resolve("support")), "F", features, output);
    int told = 0;
    while (fuzzer.programs() < most && System.nanoTime() < end) {
      int count = (int) Math.min(Fuzzer.together(), most - fuzzer.programs());
      fuzzer.run(seed + fuzzer.programs(), count);
      double seconds = (System.nanoTime() - start) / 1e9;
      for (; told < fuzzer.failures().size(); told++) {
        System.out.println("FAILED " + fuzzer.failures().get(told));
      }
      System.out.printf(
          "%d programs, %d invalid, %d failed, %.1f a second%n",
          fuzzer.programs(),
          fuzzer.invalid(),
          fuzzer.failures().size(),
          fuzzer.programs() / seconds);
    }
    System.exit(fuzzer.failures().isEmpty() ? 0 : 1);
  }
}
