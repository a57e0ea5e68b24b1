package io.asynctrait.processor.cases;

import io.asynctrait.processor.AsyncTraitProcessor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * The selected case files, compiled in one run of javac. If that fails, each is compiled by itself,
 * so that every file tells its own problems and the others still run.
 */
final class CompiledCases {
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final boolean plain;
  private final String[] options;
  private final String output;
  private final List<Path> files = CaseFiles.selected();
  private final CaseCompilation together;

  private CompiledCases(boolean plain, String output, String... options) {
    this.plain = plain;
    this.output = output;
    this.options = options;
    this.together = compile("all", files);
  }

  /** Compiled without the processor. */
  static CompiledCases plain() {
    return new CompiledCases(true, "plain");
  }

  /** Compiled with the processor; shared by the tests that need it. */
  static CompiledCases generated() {
    return Generated.CASES;
  }

  /** Compiled with state machines that are divided into methods as small as can be. */
  static CompiledCases divided() {
    return Divided.CASES;
  }

  /** What is compiled together; to be asked for if all of it compiles. */
  CaseCompilation together() {
    return together;
  }

  private static final class Divided {
    static final CompiledCases CASES =
        new CompiledCases(
            false, "divided", "-Aasynctrait.methodSize=300", "-Aasynctrait.suppress=big-method");
  }

  /** Compiles once, when first asked for. */
  private static final class Generated {
    static final CompiledCases CASES = new CompiledCases(false, "processed");
  }

  /** What is done with each case. */
  interface Check {
    void run(CaseFile file, String name) throws Throwable;
  }

  /** One test for each case, in one container for each file. */
  Stream<DynamicContainer> tests(Check check) {
    if (together.succeeded()) {
      ClassLoader loader = together.loader();
      return files.stream().map(file -> container(loader, file, check));
    }
    return files.stream().map(file -> compiledAlone(file, check));
  }

  private DynamicContainer compiledAlone(Path file, Check check) {
    CaseCompilation compilation = compile(CaseFiles.name(file), List.of(file));
    if (compilation.succeeded()) {
      return container(compilation.loader(), file, check);
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

  private CaseCompilation compile(String name, List<Path> cases) {
    List<Path> sources = new ArrayList<>(CaseFiles.support());
    sources.addAll(cases);
    List<Processor> processors = plain ? List.of() : List.of(new AsyncTraitProcessor());
    return CaseCompilation.run(output + "/" + name, sources, processors, options);
  }

  private static DynamicContainer container(ClassLoader loader, Path file, Check check) {
    CaseFile cases = new CaseFile(loader, CaseFiles.className(file));
    return DynamicContainer.dynamicContainer(
        CaseFiles.name(file),
        cases.cases().stream()
            .map(
                name ->
                    DynamicTest.dynamicTest(
                        name,
                        // A wrong state machine may run for ever.
                        () ->
                            Assertions.assertTimeoutPreemptively(
                                LONGEST, () -> check.run(cases, name)))));
  }
}
