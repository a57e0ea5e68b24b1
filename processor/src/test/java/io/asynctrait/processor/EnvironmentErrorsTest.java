package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.discover.TraitReader;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the surroundings of a compilation can do to it: each is told in one sentence. */
final class EnvironmentErrorsTest {
  private static final String IMPORTS =
      "import static io.asynctrait.runtime.Async.*; import io.asynctrait.annotations.*;"
          + " import io.asynctrait.runtime.*; ";

  private static final String SOURCE =
      IMPORTS
          + "@AsyncTrait class Source { DynamicFuture<Integer> m() { return ready(await(ready(1))); } }";

  @TempDir private Path directory;

  @Test
  void aFileThatCannotBeReadAgain() throws IOException {
    List<String> errors =
        compile(
            new AsyncTraitProcessor(),
            file(
                read -> {
                  if (read > 1) {
                    throw new UncheckedIOException(new IOException("gone"));
                  }
                  return SOURCE;
                }));

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith("[AT190] ");
  }

  @Test
  void aFileThatChangesMeanwhile() throws IOException {
    List<String> errors = compile(new AsyncTraitProcessor(), file(read -> read > 2 ? "" : SOURCE));

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith("[AT191] the processor failed on m: ");
    assertThat(errors.get(0)).doesNotContain("\n");
  }

  @Test
  void noCompiler() throws IOException {
    List<String> errors = compile(new WithoutCompiler(), file(read -> SOURCE));

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0))
        .startsWith(
            "[AT302] asynctrait-processor reads method bodies, which needs a compiler, and ");
  }

  @Test
  void aDirectoryThatCannotBeWritten() throws IOException {
    List<String> errors = compile(new AsyncTraitProcessor(), file(read -> SOURCE), true);

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0))
        .startsWith(
            "[AT304] AsyncTrait_Source cannot be written: java.io.IOException: disk full; ");
  }

  @Test
  void anotherProcessorIsFaster() throws IOException {
    List<String> errors =
        compile(List.of(new Squatter(), new AsyncTraitProcessor()), file(read -> SOURCE), false);

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith("[AT304] AsyncTrait_Source cannot be written: ");
  }

  @Test
  void aMissingSuperclassOfALibrary() throws IOException {
    Path library = library();
    Files.delete(library.resolve("lib/Base.class"));

    List<String> errors = compileAgainst(library);

    assertThat(errors).isNotEmpty();
    assertThat(errors.toString()).contains("lib.Base");
    assertThat(errors.toString()).doesNotContain("[AT191]");
    assertThat(errors.toString()).doesNotContain("\tat ");
  }

  @Test
  void aBrokenClassFileOfALibrary() throws IOException {
    Path library = library();
    Files.write(library.resolve("lib/Base.class"), new byte[] {1, 2, 3});

    List<String> errors = compileAgainst(library);

    assertThat(errors).isNotEmpty();
    assertThat(errors.toString()).contains("Base");
    assertThat(errors.toString()).doesNotContain("[AT191]");
    assertThat(errors.toString()).doesNotContain("\tat ");
  }

  /**
   * The first depth that fails is one that javac can parse on this stack and cannot attribute.
   * Where it overflows in the middle of something it may fail by an assertion of its own instead.
   */
  @Test
  void anExpressionThatIsTooDeep() throws Exception {
    List<String> errors = List.of();
    for (int depth = 200; errors.isEmpty() && depth < 20_000; depth += depth / 4) {
      errors = compileOnSmallStack("(".repeat(depth) + "await(ready(1))" + ")".repeat(depth));
    }

    assumeFalse(errors.isEmpty(), "javac itself is out of resources, and says no more");
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0))
        .matches(
            "\\[AT307\\] .* is nested too deeply .*"
                + "|\\[AT190\\] the method bodies cannot be read: javac failed with .*");
  }

  private List<String> compileOnSmallStack(String expression) throws Exception {
    FutureTask<List<String>> compilation =
        new FutureTask<>(
            () ->
                compile(
                    new AsyncTraitProcessor(),
                    file(read -> SOURCE.replace("await(ready(1))", expression))));
    new Thread(null, compilation, "small stack", 512 * 1024).start();
    return compilation.get();
  }

  @Test
  void oddEncodings() throws IOException {
    Path sources = Files.createDirectories(directory.resolve("sources"));
    String text = SOURCE.replace("ready(1)", "ready(\"\u00e9\u20ac\".length())") + " // \u00e9";
    Files.writeString(sources.resolve("Source.java"), text, StandardCharsets.UTF_16);

    TestCompilation wrong =
        TestCompilation.run(
            sources, directory.resolve("wrong"), new AsyncTraitProcessor(), "-encoding", "UTF-8");

    Path right = Files.createDirectories(directory.resolve("right"));
    assertThat(compile(sources.resolve("Source.java"), right, "UTF-16")).isTrue();
    assertThat(Files.readString(right.resolve("AsyncTrait_Source_m.java"), StandardCharsets.UTF_16))
        .contains("\"\u00e9\u20ac\"");
    assertThat(wrong.succeeded()).isFalse();
    assertThat(wrong.errors()).doesNotContain("[AT19");
  }

  private static boolean compile(Path source, Path output, String encoding) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              new StringWriter(),
              files,
              null,
              List.of("-encoding", encoding, "-d", output.toString(), "-s", output.toString()),
              null,
              files.getJavaFileObjects(source));
      task.setProcessors(List.of(new AsyncTraitProcessor()));
      return task.call();
    }
  }

  private Path library() throws IOException {
    Path sources = Files.createDirectories(directory.resolve("library/lib"));
    Files.writeString(
        sources.resolve("Base.java"), "package lib; public class Base { public int f; }");
    Files.writeString(
        sources.resolve("Middle.java"), "package lib; public class Middle extends Base {}");
    TestCompilation compilation =
        TestCompilation.run(sources, directory.resolve("compiled"), new Squatter());
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    return directory.resolve("compiled/classes");
  }

  private List<String> compileAgainst(Path library) throws IOException {
    Path sources = Files.createDirectories(directory.resolve("user"));
    Files.writeString(
        sources.resolve("Source.java"),
        SOURCE
            .replace("class Source", "class Source extends lib.Middle")
            .replace("await(ready(1))", "f + await(ready(1))"));
    TestCompilation compilation =
        TestCompilation.run(
            sources,
            directory.resolve("output"),
            new AsyncTraitProcessor(),
            "-classpath",
            System.getProperty("java.class.path") + File.pathSeparator + library);
    assertThat(compilation.succeeded()).isFalse();
    return compilation.diagnostics().stream().map(d -> d.getMessage(null)).toList();
  }

  private List<String> compile(Processor processor, JavaFileObject file) throws IOException {
    return compile(processor, file, false);
  }

  private List<String> compile(Processor processor, JavaFileObject file, boolean isFull)
      throws IOException {
    return compile(List.of(processor), file, isFull);
  }

  /** The errors of ours; those of javac about what is not there follow from them. */
  private List<String> compile(List<Processor> processors, JavaFileObject file, boolean isFull)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    boolean succeeded;
    try (StandardJavaFileManager standard = javac.getStandardFileManager(null, null, null)) {
      standard.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(directory));
      JavaFileManager files = isFull ? new FullDisk(standard) : standard;
      JavaCompiler.CompilationTask task =
          javac.getTask(new StringWriter(), files, diagnostics, null, null, List.of(file));
      task.setProcessors(processors);
      succeeded = task.call();
    }
    List<String> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(diagnostic.getMessage(null));
      }
    }
    assertThat(succeeded && !errors.isEmpty()).isFalse();
    return errors;
  }

  /** A source file that answers each time it is read. */
  private static JavaFileObject file(IntFunction<String> textOfRead) {
    return new SimpleJavaFileObject(URI.create("mem:///Source.java"), JavaFileObject.Kind.SOURCE) {
      private int reads;

      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        try {
          return textOfRead.apply(++reads);
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      }
    };
  }

  /** Writes nothing. */
  private static final class FullDisk extends ForwardingJavaFileManager<JavaFileManager> {
    FullDisk(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
        throws IOException {
      throw new IOException("disk full");
    }

    /** Called instead of the other since JDK 18. */
    public JavaFileObject getJavaFileForOutputForOriginatingFiles(
        Location location, String className, JavaFileObject.Kind kind, FileObject... originating)
        throws IOException {
      throw new IOException("disk full");
    }
  }

  private abstract static class TestProcessor extends AbstractProcessor {
    @Override
    public final Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public final SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }
  }

  /** Takes the name of a generated type. */
  private static final class Squatter extends TestProcessor {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!annotations.isEmpty()) {
        try {
          processingEnv.getFiler().createSourceFile("AsyncTrait_Source").openWriter().close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  /** Asks whether bodies can be read where there is no compiler. */
  private static final class WithoutCompiler extends TestProcessor {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!round.processingOver()) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement("Source");
        TraitReader reader =
            new TraitReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        Report report = BodyCheck.check(List.of(reader.read(type)), null);
        report
            .diagnostics()
            .forEach(
                diagnostic ->
                    processingEnv
                        .getMessager()
                        .printMessage(Diagnostic.Kind.ERROR, diagnostic.message()));
        assertThat(BodyCheck.check(List.of(), null).hasErrors()).isFalse();
        assertThat(report.diagnostics().get(0).code()).isEqualTo(Code.NO_COMPILER);
      }
      return false;
    }
  }
}
