package io.asynctrait.processor.cases;

import io.asynctrait.runtime.FrameStatistics;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs cases without a test engine: {@code mvn -q -Pcases -pl processor -am test
 * -Dcases=loops/While} from the root of the repository, or, with the test class path,
 *
 * <pre>java -Dcases=loops/While io.asynctrait.processor.cases.CaseMain differential cancel</pre>
 *
 * <p>{@code differential} compares generated methods with the methods as written, {@code oracle}
 * runs those alone, {@code cancel} cancels the generated ones at each suspension, {@code divided}
 * does both with methods that are divided into small ones. Without an argument it is {@code
 * differential}.
 *
 * <p>Prints what fails, how many frames were not released at the end, and where the generated
 * sources are.
 */
public final class CaseMain {
  private CaseMain() {}

  /** Runs the selected cases; the exit status is 1 if one fails. */
  public static void main(String[] args) {
    boolean succeeded = true;
    for (String how : args.length == 0 ? new String[] {"differential"} : args) {
      AtomicInteger passed = new AtomicInteger();
      AtomicInteger failed = new AtomicInteger();
      tests(how).forEach(container -> run(container, passed, failed));
      System.out.println(how + ": " + passed + " passed, " + failed + " failed");
      succeeded &= failed.get() == 0;
    }
    long inFlight = FrameStatistics.all().stream().mapToLong(FrameStatistics::inFlight).sum();
    System.out.println(inFlight + " frames in flight");
    System.out.println("generated sources: " + CaseCompilation.output().toAbsolutePath());
    System.exit(succeeded ? 0 : 1);
  }

  private static Stream<DynamicContainer> tests(String how) {
    return switch (how) {
      case "differential" -> new DifferentialTest().generatedMethodsDoWhatTheOracleDoes();
      case "oracle" -> new OracleTest().casesAreDeterministic();
      case "cancel" -> new CancellationTest().cancelledCallsLeaveNothingBehind();
      case "divided" -> new DividedMachinesTest().dividedMachinesDoWhatTheOracleDoes();
      default -> throw new IllegalArgumentException("there is no way " + how + " to run cases");
    };
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
