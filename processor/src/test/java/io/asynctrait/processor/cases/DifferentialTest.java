package io.asynctrait.processor.cases;

import io.asynctrait.processor.AsyncTraitProcessor;
import io.asynctrait.runtime.Recycling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares each case with its oracle: the generated method, polled by hand, must have the side
 * effects and the outcome of the method as written under {@code Async.blocking}, whatever is ready
 * when and whether or not frames are recycled.
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
    List<Path> files = CaseFiles.selected();
    CaseCompilation together = compile("all", files);
    if (together.succeeded()) {
      ClassLoader loader = together.loader();
      return files.stream().map(file -> container(loader, file));
    }
    return files.stream().map(DifferentialTest::containerOfItsOwn);
  }

  private static CaseCompilation compile(String name, List<Path> files) {
    List<Path> sources = new ArrayList<>(CaseFiles.support());
    sources.addAll(files);
    return CaseCompilation.run(name, sources, List.of(new AsyncTraitProcessor()));
  }

  private static DynamicContainer containerOfItsOwn(Path file) {
    CaseCompilation compilation = compile(CaseFiles.name(file), List.of(file));
    if (compilation.succeeded()) {
      return container(compilation.loader(), file);
    }
    return DynamicContainer.dynamicContainer(
        CaseFiles.name(file),
        Stream.of(
            DynamicTest.dynamicTest(
                "compiles",
                () -> {
                  throw new MisbehavedException(compilation.problems());
                })));
  }

  private static DynamicContainer container(ClassLoader loader, Path file) {
    CaseFile cases = new CaseFile(loader, CaseFiles.className(file));
    return DynamicContainer.dynamicContainer(
        CaseFiles.name(file),
        cases.cases().stream()
            .map(name -> DynamicTest.dynamicTest(name, () -> check(cases, name))));
  }

  private static void check(CaseFile cases, String name) {
    List<Observation> expected = cases.expected(name);
    for (Recycling recycling : Recycling.values()) {
      for (Readiness readiness : Readiness.values()) {
        check(cases, name, recycling, readiness, expected);
      }
    }
  }

  private static void check(
      CaseFile cases,
      String name,
      Recycling recycling,
      Readiness readiness,
      List<Observation> expected) {
    String where = "recycling " + recycling + ", leaves " + readiness;
    try {
      List<Observation> actual = cases.runSubject(name, readiness, recycling);
      for (int i = 0; i < expected.size(); i++) {
        where = "recycling " + recycling + ", leaves " + readiness + ", call " + (i + 1);
        actual.get(i).requireSameAs(expected.get(i));
      }
    } catch (MisbehavedException e) {
      throw new MisbehavedException(where + ": " + e.getMessage(), e.getCause());
    }
  }
}
