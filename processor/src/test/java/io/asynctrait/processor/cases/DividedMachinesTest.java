package io.asynctrait.processor.cases;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs and cancels each case with state machines that are divided into many small methods, as those
 * of big bodies are.
 */
final class DividedMachinesTest {
  @TestFactory
  Stream<DynamicContainer> dividedMachinesDoWhatTheOracleDoes() {
    return CompiledCases.divided().tests(DividedMachinesTest::check);
  }

  private static void check(CaseFile file, String name) throws Throwable {
    if (file.isAbout("StackTraces")) {
      return; // it counts the methods of a machine on the stack, and here they are more
    }
    DifferentialTest.check(file, name);
    CancellationTest.check(file, name);
  }
}
