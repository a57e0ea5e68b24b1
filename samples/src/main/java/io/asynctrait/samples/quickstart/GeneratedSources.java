package io.asynctrait.samples.quickstart;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Finds what the annotation processor wrote when this sample was built. */
final class GeneratedSources {
  private GeneratedSources() {}

  /** Returns the directory, if the sample runs where it was built. */
  static Optional<Path> directory() {
    CodeSource code = GeneratedSources.class.getProtectionDomain().getCodeSource();
    if (code == null) {
      return Optional.empty();
    }
    try {
      Path target = Path.of(code.getLocation().toURI()).toAbsolutePath().getParent();
      Path here = Path.of("").toAbsolutePath();
      String packagePath = GeneratedSources.class.getPackageName().replace('.', '/');
      Path directory = target.resolve("generated-sources/annotations").resolve(packagePath);
      return Optional.of(directory.startsWith(here) ? here.relativize(directory) : directory)
          .filter(Files::isDirectory);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
