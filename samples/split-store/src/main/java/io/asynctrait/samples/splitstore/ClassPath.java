package io.asynctrait.samples.splitstore;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where a child process finds the classes that this one runs. */
final class ClassPath {
  private ClassPath() {}

  /** The class path of this program: that of the JVM, or that of a build tool within its own. */
  static String ofThisProgram() {
    ClassLoader loader = ClassPath.class.getClassLoader();
    if (loader instanceof URLClassLoader of) {
      List<String> paths = new ArrayList<>();
      for (URL url : of.getURLs()) {
        try {
          paths.add(Path.of(url.toURI()).toString());
        } catch (URISyntaxException e) {
          throw new IllegalStateException("not a place on a class path: " + url, e);
        }
      }
      return String.join(File.pathSeparator, paths);
    }
    return System.getProperty("java.class.path");
  }
}
