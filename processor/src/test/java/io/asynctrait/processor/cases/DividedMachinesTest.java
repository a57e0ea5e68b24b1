package io.asynctrait.processor.cases;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Runs and cancels each case with state machines that are divided into many small methods, as those
 * of big bodies are.
 *
 * <p>It takes as long as the whole of {@link DifferentialTest} and {@link CancellationTest}, so it
 * runs when asked for, with {@code -Dcases.divided=true}; {@link BigMethodsTest} runs always.
 */
@EnabledIfSystemProperty(named = "cases.divided", matches = "true")
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
