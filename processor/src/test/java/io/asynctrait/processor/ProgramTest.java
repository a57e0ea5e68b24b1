package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the programs in {@code programs/}, with every lint an error, and runs them. A program of
 * several numbered directories is compiled one after the other; later ones see the class files of
 * earlier ones, and nothing else of them. The class {@code Main} of the last returns what it has
 * seen, line by line, which has to be what stands in {@code expected.txt}.
 */
final class ProgramTest {
  private static final Path ROOT = Path.of("src/test/resources/programs");

  static Stream<String> programs() throws IOException {
    try (Stream<Path> directories = Files.list(ROOT)) {
      return directories.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void doesWhatItSays(String name, @TempDir Path output) throws Exception {
    Path program = ROOT.resolve(name);
    List<Path> classes = new ArrayList<>();
    for (Path stage : stages(program)) {
      Path directory = output.resolve("stage" + classes.size());
      TestCompilation compilation =
          TestCompilation.run(
              stage,
              directory,
              new AsyncTraitProcessor(),
              "-Xlint:all,-processing,-exports,-requires-automatic",
              "-Aasynctrait.suppress=needless-recycle",
              "-Werror",
              "-cp",
              classPath(classes));
      assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
      classes.add(directory.resolve("classes"));
    }
    URL[] urls = classes.stream().map(ProgramTest::url).toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls)) {
      Method run = loader.loadClass("Main").getDeclaredMethod("run");
      run.setAccessible(true);
      List<?> seen = (List<?>) run.invoke(null);
      assertThat(String.join("\n", seen.stream().map(String::valueOf).toList()) + "\n")
          .isEqualTo(Files.readString(program.resolve("expected.txt")));
    }
  }

  private static List<Path> stages(Path program) throws IOException {
    try (Stream<Path> files = Files.list(program)) {
      List<Path> numbered =
          files.filter(path -> path.getFileName().toString().matches("[0-9]")).sorted().toList();
      return numbered.isEmpty() ? List.of(program) : numbered;
    }
  }

  private static String classPath(List<Path> classes) {
    List<String> entries = new ArrayList<>();
    classes.forEach(path -> entries.add(path.toString()));
    entries.add(System.getProperty("java.class.path"));
    return String.join(File.pathSeparator, entries);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
