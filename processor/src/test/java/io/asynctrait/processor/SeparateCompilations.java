package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles sources one after the other, into jars if wanted, and runs them together. */
final class SeparateCompilations {
  private final Path directory;

  SeparateCompilations(Path directory) {
    this.directory = directory;
  }

  static Map<String, String> files(String... namesAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].replace("%s", SeparateSources.IMPORTS));
    }
    return files;
  }

  /** Compiles into a directory of that name, every warning an error, and returns the classes. */
  Path compile(String name, Map<String, String> files, String... options) throws IOException {
    TestCompilation compilation = javac(name, files, options);
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    return directory.resolve(name).resolve("classes");
  }

  TestCompilation javac(String name, Map<String, String> files, String... options)
      throws IOException {
    Path sources = directory.resolve(name + "-sources");
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = sources.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      paths.add(Files.writeString(path, file.getValue()));
    }
    List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));
    all.addAll(List.of("-sourcepath", sources.toString()));
    all.addAll(List.of(options));
    return TestCompilation.run(
        paths, directory.resolve(name), new AsyncTraitProcessor(), all.toArray(new String[0]));
  }

  Path jar(Path classes, String name) throws IOException {
    Path jar = directory.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(
            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        out.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  static String classPath(Path... first) {
    return Stream.concat(
            Stream.of(first).map(Path::toString), Stream.of(System.getProperty("java.class.path")))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Runs {@code user.Main}, generated and as written, and returns the one answer of both. */
  static String run(Path... classes) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (Path path : classes) {
      urls.add(path.toUri().toURL());
    }
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]))) {
      return answer(loader);
    }
  }

  static String answer(ClassLoader loader) throws Exception {
    Class<?> main = loader.loadClass("user.Main");
    Object generated = main.getMethod("generated").invoke(null);
    assertThat(generated).isEqualTo(main.getMethod("plain").invoke(null));
    return (String) generated;
  }
}
