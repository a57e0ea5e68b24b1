package io.asynctrait.processor.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the cases themselves to their rules: they are valid Java without the processor, and what
 * the methods as written do depends on no schedule. The system property {@code cases.print} prints
 * it.
 */
final class OracleTest {

  @TestFactory
  Stream<DynamicContainer> casesAreDeterministic() {
    List<Path> files = CaseFiles.selected();
    List<Path> sources = new ArrayList<>(CaseFiles.support());
    sources.addAll(files);
    CaseCompilation compilation = CaseCompilation.run("oracle", sources, List.of());
    if (!compilation.succeeded()) {
      throw new MisbehavedException(compilation.problems());
    }
    ClassLoader loader = compilation.loader();
    return files.stream().map(file -> container(loader, file));
  }

  private static DynamicContainer container(ClassLoader loader, Path file) {
    CaseFile cases = new CaseFile(loader, CaseFiles.className(file));
    return DynamicContainer.dynamicContainer(
        CaseFiles.name(file),
        cases.cases().stream()
            .map(name -> DynamicTest.dynamicTest(name, () -> check(cases, name))));
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
