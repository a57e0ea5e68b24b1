package io.asynctrait.processor.cases;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the cases themselves to their rules: they are valid Java without the processor, and what
 * the methods as written do depends on no schedule. The system property {@code cases.print} prints
 * it.
 */
final class OracleTest {

  @TestFactory
  Stream<DynamicContainer> casesAreDeterministic() {
    return CompiledCases.plain().tests(OracleTest::check);
  }

  private static void check(CaseFile cases, String name) {
    List<Observation> expected = cases.runOracle(name, Readiness.ALL_READY);
    if (Boolean.getBoolean("cases.print")) {
      System.out.println(name + "\n" + expected.get(0));
    }
    for (Readiness readiness :
        List.of(Readiness.ALL_PENDING, Readiness.MIXED_1, Readiness.MIXED_2)) {
      List<Observation> actual = cases.runOracle(name, readiness);
      for (int i = 0; i < expected.size(); i++) {
        actual.get(i).requireSameAs(expected.get(i));
      }
    }
  }
}
