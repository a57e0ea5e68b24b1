package io.asynctrait.processor.fuzz;

import io.asynctrait.processor.cases.CaseFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The classes that every case is compiled with, compiled once and put where javac finds them. */
final class Support {
  private final Path classes;
  private final ClassLoader loader;

  private Support(Path classes) {
    this.classes = classes;
    try {
      this.loader =
          new URLClassLoader(
              new java.net.URL[] {classes.toUri().toURL()}, Support.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Support compile(Path directory) {
    try {
      Map<String, String> sources = new TreeMap<>();
      for (Path file : CaseFiles.support()) {
        String name = file.getFileName().toString().replace(".java", "");
        sources.put("cases.support." + name, Files.readString(file));
      }
      MemoryCompiler.Result result = new MemoryCompiler(List.of()).compile(sources, true);
      if (!result.problems().isEmpty()) {
        throw new IllegalStateException("the support classes: " + result.problems());
      }
      for (Map.Entry<String, byte[]> type : result.classes().entrySet()) {
        Path file = directory.resolve(type.getKey().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, type.getValue());
      }
      return new Support(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path classes() {
    return classes;
  }

  ClassLoader loader() {
    return loader;
  }
}
