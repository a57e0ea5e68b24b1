package io.asynctrait.samples.book;

import io.asynctrait.runtime.Async;
import io.asynctrait.streams.AsyncStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The imports of a block that has none: the words of {@code Async}, the annotations, each type of
 * the runtime and of the streams that the block mentions, and packages of the JDK that examples
 * use.
 */
final class Imports {
  private static final String ALWAYS =
      Stream.of(
              "static io.asynctrait.runtime.Async",
              "io.asynctrait.annotations",
              "java.io",
              "java.net",
              "java.nio",
              "java.nio.channels",
              "java.nio.file",
              "java.time",
              "java.util",
              "java.util.concurrent",
              "java.util.concurrent.atomic",
              "java.util.function")
          .map(name -> "import " + name + ".*; ")
          .collect(Collectors.joining());

  private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w*\\b");

  /** Public types by simple name. Named one by one, they win over those of {@link #ALWAYS}. */
  private static final Map<String, String> TYPES = types();

  private Imports() {}

  /** What {@code text} needs, in one line, but for types of the program's own. */
  static String of(String text, Set<String> own) {
    return ALWAYS
        + WORD.matcher(text)
            .results()
            .map(word -> word.group())
            .distinct()
            .filter(word -> TYPES.containsKey(word) && !own.contains(word))
            .map(word -> "import " + TYPES.get(word) + "; ")
            .collect(Collectors.joining());
  }

  private static Map<String, String> types() {
    Map<String, String> types = new TreeMap<>();
    for (Class<?> type : new Class<?>[] {Async.class, AsyncStream.class}) {
      try {
        Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(location)) {
          collect(location, type.getPackageName(), types);
        } else {
          try (FileSystem jar = FileSystems.newFileSystem(location)) {
            collect(jar.getPath("/"), type.getPackageName(), types);
          }
        }
      } catch (IOException | URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
    return types;
  }

  private static void collect(Path root, String packageName, Map<String, String> types)
      throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(packageName.replace('.', '/')))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.matches("[A-Z]\\w*\\.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .filter(name -> isPublic(packageName + "." + name))
          .forEach(name -> types.put(name, packageName + "." + name));
    }
  }

  private static boolean isPublic(String name) {
    try {
      Class<?> type = Class.forName(name, false, Imports.class.getClassLoader());
      return Modifier.isPublic(type.getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
