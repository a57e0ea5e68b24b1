package io.asynctrait.processor.fuzz;

/**
 * Runs the fuzzer without a test engine: with the test class path,
 *
 * <pre>java -Dfuzz.seed=1 -Dfuzz.programs=10000 io.asynctrait.processor.fuzz.FuzzMain</pre>
 *
 * <p>or {@code -Dfuzz.minutes=10}; see {@link Campaign} for the other properties. {@code
 * -Dfuzz.print=}<i>seed</i> prints that program alone.
 */
final class FuzzMain {
  private FuzzMain() {}

  /** The exit status is 1 if a program fails. */
  public static void main(String[] args) {
    Long printed = Long.getLong("fuzz.print");
    if (printed != null) {
      Program program = new ProgramWriter(printed, Feature.selected()).write();
      System.out.println(program.print(Form.SUBJECT, "Program"));
      System.out.println(program.print(Form.ORACLE, "Program"));
      return;
    }
    Campaign.Outcome outcome = new Campaign(1, Long.MAX_VALUE, System.out).run();
    System.exit(outcome.failures().isEmpty() ? 0 : 1);
  }
}
