package io.asynctrait.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.asynctrait.processor.AsyncTraitProcessor;
import io.asynctrait.runtime.Recycling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Methods of 500 awaits and of 300 locals: they do what they do as written, and nothing that is
 * generated for them is too big for the JIT compiler.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BigMethodsTest {
  /** HotSpot compiles no method that is bigger. */
  private static final int HUGE_METHOD = 8000;

  private CaseCompilation compilation;
  private CaseFile file;

  @BeforeAll
  void compile(@TempDir Path directory) throws IOException {
    Path source = Files.writeString(directory.resolve("Big.java"), BigProgram.text());
    List<Path> sources = new ArrayList<>(CaseFiles.support());
    sources.add(source);
    compilation = CaseCompilation.run("big", sources, List.of(new AsyncTraitProcessor()));
    assertWithMessage(compilation.problems()).that(compilation.succeeded()).isTrue();
    file = new CaseFile(compilation.loader(), "cases.limits.Big");
  }

  List<String> cases() {
    return file.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bigMethodsDoWhatTheOracleDoes(String name) {
    List<Observation> expected = file.expected(name);
    for (Readiness readiness : Readiness.values()) {
      List<Observation> actual = file.runSubject(name, readiness, Recycling.ALWAYS);
      for (int i = 0; i < expected.size(); i++) {
        actual.get(i).requireSameAs(expected.get(i));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bigMethodsAreCancelled(String name) throws Throwable {
    List<Observation> expected = file.expected(name);
    for (int suspension : new int[] {1, 17, 60}) {
      var next = file.runAfterCancellation(name, Recycling.ALWAYS, suspension);
      if (next.isPresent()) {
        next.get().requireSameAs(expected.get(0));
      }
    }
    file.runSubject(name, Readiness.ALL_PENDING, Recycling.ALWAYS, IdleFrames::requireEmpty);
  }

  @Test
  void noMethodIsTooBigToBeCompiled() throws IOException {
    List<MethodSize> paths = compilation.paths();
    assertThat(paths.stream().filter(path -> path.name().endsWith("resume2")).toList())
        .hasSize(cases().size());
    for (MethodSize path : paths) {
      assertWithMessage(path.toString()).that(path.actual()).isAtMost(HUGE_METHOD);
    }
    assertThat(compilation.largestMethods()).isNotEmpty();
    compilation
        .largestMethods()
        .forEach((name, bytes) -> assertWithMessage(name).that(bytes).isAtMost(HUGE_METHOD));
  }
}
