package io.asynctrait.processor.thirdparty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A library of which the build has fetched the jar and the one with the sources. */
enum Library {
  COMMONS_CODEC("commons-codec"),
  COMMONS_LANG("commons-lang3"),
  COMMONS_MATH("commons-math3"),
  COMMONS_TEXT("commons-text"),
  GUAVA("guava");

  private static final Path DIRECTORY = Path.of("target", "third-party");

  private final String artifact;

  Library(String artifact) {
    this.artifact = artifact;
  }

  /** The jar with the classes. */
  Path jar() {
    return existing(artifact + ".jar");
  }

  /** The source of a class. */
  String source(String className) {
    try (ZipFile zip = new ZipFile(existing(artifact + "-sources.jar").toFile())) {
      ZipEntry entry = zip.getEntry(className.replace('.', '/') + ".java");
      try (InputStream in = zip.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All jars, with classes that come before them. They see the platform, our runtime and us. */
  static ClassLoader loader(List<Path> classes) {
    List<Path> paths = new ArrayList<>(classes);
    Arrays.stream(values()).map(Library::jar).forEach(paths::add);
    ClassLoader ours =
        new ClassLoader(ClassLoader.getPlatformClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("io.asynctrait.")) {
              return Library.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
          }
        };
    return new URLClassLoader(paths.stream().map(Library::url).toArray(URL[]::new), ours);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path existing(String name) {
    Path file = DIRECTORY.resolve(name);
    if (!Files.exists(file)) {
      throw new IllegalStateException(
          file + " is missing: mvn process-test-resources puts it there");
    }
    return file;
  }
}
