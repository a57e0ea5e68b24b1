package io.asynctrait.processor.cases;

import io.asynctrait.runtime.Recycling;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares each case with its oracle: the generated method, polled by hand, must have the side
 * effects and the outcome of the method as written under {@code Async.blocking}, whatever is ready
 * when, whether or not frames are recycled, and however often its task lets others run.
 *
 * <p>All files are compiled in one run of javac. If that fails, each is compiled by itself, so that
 * every file tells its own problems and the others still run. To run one file or one topic alone:
 *
 * <pre>
 * mvn -pl processor -am test -Dtest=DifferentialTest -Dcases=loops/While -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 *
 * <p>The generated sources are then in {@code processor/target/cases}. See {@link CaseMain} for a
 * run without Maven.
 */
final class DifferentialTest {

  @TestFactory
  Stream<DynamicContainer> generatedMethodsDoWhatTheOracleDoes() {
    return CompiledCases.generated().tests(DifferentialTest::check);
  }

  static void check(CaseFile cases, String name) {
    List<Observation> expected = cases.expected(name);
    for (Recycling recycling : Recycling.values()) {
      for (Readiness readiness : Readiness.values()) {
        String where = "recycling " + recycling + ", leaves " + readiness;
        check(where, expected, () -> cases.runSubject(name, readiness, recycling));
        check(
            where + ", in short turns",
            expected,
            () -> cases.runSubjectInShortTurns(name, readiness, recycling));
      }
    }
  }

  private static void check(
      String how, List<Observation> expected, Supplier<List<Observation>> run) {
    String where = how;
    try {
      List<Observation> actual = run.get();
      for (int i = 0; i < expected.size(); i++) {
        where = how + ", call " + (i + 1);
        actual.get(i).requireSameAs(expected.get(i));
      }
    } catch (MisbehavedException e) {
      throw new MisbehavedException(where + ": " + e.getMessage(), e.getCause());
    }
  }
}
