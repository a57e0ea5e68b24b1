package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.asynctrait.processor.ErrorsDocument.Entry;
import io.asynctrait.processor.ErrorsDocument.Source;
import io.asynctrait.processor.diagnostic.Code;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds {@code docs/errors.md} to what the processor does: every code has an entry, each wrong
 * example gives its code on the marked line and nothing else, each right one compiles without a
 * warning, and the messages are those that javac prints.
 *
 * <p>{@code mvn -pl processor -am test -Dtest=ErrorsDocumentTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgoldens.update=true} writes the messages anew.
 */
final class ErrorsDocumentTest {
  private static final boolean UPDATE = Boolean.getBoolean("goldens.update");
  private static final Pattern ID = Pattern.compile("^\\[(AT\\d+)]");

  /** In the text of javac, a line of our sources; the imports have a line of their own there. */
  private static final Pattern POSITION =
      Pattern.compile("^(\\S+\\.java):(\\d+): ", Pattern.MULTILINE);

  /** What no source alone leads to, with something to put into the text. */
  private static final Map<String, List<String>> WITHOUT_EXAMPLE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("AT110", List.of("size()", "Inner", "Inner")),
              Map.entry("AT112", List.of()),
              Map.entry("AT190", List.of("StackOverflowError")),
              Map.entry("AT191", List.of("read", "java.lang.IllegalStateException")),
              // WarningsTest
              Map.entry("AT290", List.of("read", "resume", "9000", "8000")),
              Map.entry("AT301", List.of("org.example.WrappedEnvironment")),
              Map.entry("AT302", List.of("/opt/jre")),
              Map.entry("AT303", List.of()),
              Map.entry(
                  "AT304", List.of("app.AsyncTrait_Source", "java.io.IOException: No space left")),
              Map.entry("AT305", List.of("Source", "class file for lib.Base not found")),
              Map.entry("AT307", List.of("sum")),
              // AcrossJarsTest
              Map.entry("AT308", List.of("lib.Source", "SocketSource")),
              // CheckedInSourcesTest
              Map.entry(
                  "AT401", List.of("app.AsyncTrait_Source_read", "\nline 12:\n-  a();\n+  b();")),
              Map.entry("AT402", List.of("app.AsyncTrait_Source_read", "app.Source")),
              Map.entry("AT403", List.of("app.AsyncTrait_Source_read"))));

  static List<String> ids() throws IOException {
    return ErrorsDocument.read().values().stream()
        .filter(Entry::hasExample)
        .map(Entry::id)
        .toList();
  }

  @Test
  void everyCodeHasAnEntry() throws IOException {
    assertThat(ErrorsDocument.read().keySet())
        .containsExactlyElementsIn(Arrays.stream(Code.values()).map(Code::id).toList())
        .inOrder();
  }

  @Test
  void everyEntryHasAnExample() throws IOException {
    Set<String> without = new TreeSet<>(ErrorsDocument.read().keySet());
    ids().forEach(without::remove);
    assertThat(without).isEqualTo(WITHOUT_EXAMPLE.keySet());
  }

  @Test
  void everyMessageNamesItsEntry() {
    for (Code code : Code.values()) {
      assertThat(code.message(List.of())).startsWith("[" + code.id() + "] ");
    }
  }

  @Test
  void warningsTellTheirNames() throws IOException {
    Map<String, Entry> entries = ErrorsDocument.read();
    String document = Files.readString(ErrorsDocument.FILE);
    for (Code code : Code.values()) {
      if (code.warning().isPresent()) {
        assertThat(document)
            .contains("### " + code.id() + "\n\n*Name: `" + code.warning().get() + "`.*");
        assertThat(entries.get(code.id()).message())
            .contains("(asynctrait." + code.warning().get() + ")");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theWrongExampleGivesItsCodeOnItsLine(String id, @TempDir Path directory) throws IOException {
    Entry entry = ErrorsDocument.read().get(id);
    TestCompilation compilation = compile(entry, "wrong", directory);

    Set<String> reported = new TreeSet<>();
    Set<String> expected = new TreeSet<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      reported.add(describe(diagnostic, directory));
    }
    entry.wrong().forEach(source -> expected.addAll(source.marks()));
    if (expected.isEmpty()) {
      expected.add("nowhere " + id);
    }
    assertThat(expected.toString()).contains(id);
    assertWithMessage(compilation.errors()).that(reported).isEqualTo(expected);
    assertThat(compilation.diagnostics()).hasSize(expected.size());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theRightExampleCompilesWithoutAWarning(String id, @TempDir Path directory)
      throws IOException {
    TestCompilation compilation =
        compile(
            ErrorsDocument.read().get(id), "right", directory, "-Xlint:all,-processing", "-Werror");

    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    assertWithMessage(compilation.errors()).that(compilation.diagnostics()).isEmpty();
  }

  @Test
  void messagesAreThoseThatJavacPrints(@TempDir Path directory) throws IOException {
    Map<String, String> printed = new TreeMap<>();
    for (Entry entry : ErrorsDocument.read().values()) {
      printed.put(entry.id(), print(entry, directory.resolve(entry.id())));
    }
    if (UPDATE) {
      ErrorsDocument.update(printed::get);
    }
    for (Entry entry : ErrorsDocument.read().values()) {
      assertWithMessage(entry.id()).that(entry.message()).isEqualTo(printed.get(entry.id()));
    }
  }

  /** What javac prints about the wrong example, of a code without one the message alone. */
  private static String print(Entry entry, Path directory) throws IOException {
    if (!entry.hasExample()) {
      Code code =
          Arrays.stream(Code.values()).filter(c -> c.id().equals(entry.id())).findFirst().get();
      String kind = code.isError() ? "error: " : "warning: ";
      return kind + code.message(WITHOUT_EXAMPLE.get(entry.id())) + "\n";
    }
    List<Path> files = write(entry, "wrong", directory);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              out,
              manager,
              null,
              options(entry, "wrong", directory),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new AsyncTraitProcessor()));
      task.call();
    }
    String text = out.toString().replace(directory + "/", "");
    text = text.replaceAll("(?m)^\\d+ (?:error|warning)s?\\n", "");
    return POSITION
        .matcher(text)
        .replaceAll(match -> match.group(1) + ":" + (Integer.parseInt(match.group(2)) - 1) + ": ");
  }

  private static TestCompilation compile(
      Entry entry, String kind, Path directory, String... options) throws IOException {
    List<String> all = new ArrayList<>(options(entry, kind, directory));
    all.addAll(List.of(options));
    return TestCompilation.run(
        write(entry, kind, directory),
        directory.resolve("output"),
        new AsyncTraitProcessor(),
        all.subList(2, all.size()).toArray(String[]::new));
  }

  private static List<Path> write(Entry entry, String kind, Path directory) throws IOException {
    List<Source> sources = entry.sources().getOrDefault(kind, List.of());
    if (sources.isEmpty()) {
      sources = List.of(new Source("Source.java", "class Source {}\n"));
    }
    List<Path> files = new ArrayList<>();
    for (Source source : sources) {
      source.write(directory);
      files.add(directory.resolve(source.name()));
    }
    return files;
  }

  private static List<String> options(Entry entry, String kind, Path directory) throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of("-d", Files.createDirectories(directory.resolve("out")).toString()));
    Stream.of(entry.commands().getOrDefault(kind, "").split(" "))
        .skip(1)
        .filter(argument -> !argument.endsWith(".java"))
        .forEach(options::add);
    return options;
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic, Path directory) {
    Matcher id = ID.matcher(diagnostic.getMessage(null));
    String code = id.find() ? id.group(1) : "javac";
    if (diagnostic.getSource() == null) {
      return "nowhere " + code;
    }
    Path file = directory.relativize(Path.of(diagnostic.getSource().toUri()));
    return file.toString().replace('\\', '/') + ":" + (diagnostic.getLineNumber() - 1) + " " + code;
  }
}
