package io.asynctrait.processor.shadow;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The jars and directories that are known to hold class files of the running compilation. That
 * compilation does not tell its class path; each class file that it finds shows one place.
 */
final class ClassPathRoots implements AutoCloseable {
  private final StandardJavaFileManager files;
  private final Set<Path> roots = new LinkedHashSet<>();
  private final Map<String, Map<String, JavaFileObject>> packages = new HashMap<>();

  ClassPathRoots(StandardJavaFileManager files) throws IOException {
    this.files = files;
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, Set.of());
  }

  /**
   * Takes note of where a class file is.
   *
   * @return false if that is not a place that can be listed
   */
  boolean add(FileObject file, String binaryName) throws IOException {
    Path root = rootOf(file.toUri(), binaryName);
    if (root == null) {
      return false;
    }
    if (roots.add(root)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, roots);
      packages.clear();
    }
    return true;
  }

  /** The class files of a package, by binary name. */
  Map<String, JavaFileObject> classesIn(String packageName) throws IOException {
    Map<String, JavaFileObject> known = packages.get(packageName);
    if (known == null) {
      known = new LinkedHashMap<>();
      for (JavaFileObject file :
          files.list(
              StandardLocation.CLASS_PATH, packageName, Set.of(JavaFileObject.Kind.CLASS), false)) {
        known.putIfAbsent(files.inferBinaryName(StandardLocation.CLASS_PATH, file), file);
      }
      packages.put(packageName, known);
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  private static @Nullable Path rootOf(URI file, String binaryName) {
    String text = file.toString();
    try {
      if ("jar".equals(file.getScheme()) && text.startsWith("jar:file:")) {
        Path jar = Path.of(URI.create(text.substring("jar:".length(), text.indexOf("!/"))));
        return Files.isRegularFile(jar) ? jar : null;
      }
      if ("file".equals(file.getScheme())) {
        Path path = Path.of(file);
        Path relative = Path.of(binaryName.replace('.', '/') + ".class");
        Path root = path;
        for (int i = 0; i < relative.getNameCount() && root != null; i++) {
          root = root.getParent();
        }
        return path.endsWith(relative) ? root : null;
      }
      return null;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return null; // a URI of some other file system
    }
  }
}
