package io.asynctrait.processor.cases;

import io.asynctrait.runtime.FrameStatistics;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs cases without a test engine, for debugging: with the test class path,
 *
 * <pre>java -Dcases=loops/While io.asynctrait.processor.cases.CaseMain [oracle|cancel|divided]
 * </pre>
 *
 * <p>Prints what fails, and how many frames were not released at the end; {@code oracle} runs the
 * methods as written only, {@code cancel} cancels the generated ones, {@code divided} runs and
 * cancels those that are divided into small methods.
 */
final class CaseMain {
  private CaseMain() {}

  /** Runs the selected cases; the exit status is 1 if one fails. */
  public static void main(String[] args) {
    Stream<DynamicContainer> containers =
        switch (args.length == 0 ? "" : args[0]) {
          case "oracle" -> new OracleTest().casesAreDeterministic();
          case "cancel" -> new CancellationTest().cancelledCallsLeaveNothingBehind();
          case "divided" -> new DividedMachinesTest().dividedMachinesDoWhatTheOracleDoes();
          default -> new DifferentialTest().generatedMethodsDoWhatTheOracleDoes();
        };
    AtomicInteger passed = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    containers.forEach(container -> run(container, passed, failed));
    System.out.println(passed + " passed, " + failed + " failed");
    long inFlight = FrameStatistics.all().stream().mapToLong(FrameStatistics::inFlight).sum();
    System.out.println(inFlight + " frames in flight");
    System.exit(failed.get() == 0 ? 0 : 1);
  }

  private static void run(DynamicContainer container, AtomicInteger passed, AtomicInteger failed) {
    container.getChildren().forEach(node -> run(container.getDisplayName(), node, passed, failed));
  }

  private static void run(
      String file, DynamicNode node, AtomicInteger passed, AtomicInteger failed) {
    try {
      ((DynamicTest) node).getExecutable().execute();
      passed.incrementAndGet();
    } catch (Throwable failure) {
      failed.incrementAndGet();
      System.out.println(
          "FAILED " + file + "." + node.getDisplayName() + ": " + failure.getMessage());
      if (failure.getCause() != null || !(failure instanceof MisbehavedException)) {
        failure.printStackTrace(System.out);
      }
    }
  }
}
