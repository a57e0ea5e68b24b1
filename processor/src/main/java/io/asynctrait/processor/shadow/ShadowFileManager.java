package io.asynctrait.processor.shadow;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Answers for one class path, that of the running compilation with its sources in it; the platform
 * comes from the standard file manager. There is no other location: nothing can be written.
 */
final class ShadowFileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final RunningCompilation running;

  ShadowFileManager(StandardJavaFileManager platform, RunningCompilation running) {
    super(platform);
    this.running = running;
  }

  @Override
  public Iterable<JavaFileObject> list(
      JavaFileManager.Location location,
      String packageName,
      Set<JavaFileObject.Kind> kinds,
      boolean recurse)
      throws IOException {
    if (location == StandardLocation.CLASS_PATH) {
      return running.filesOf(packageName).stream()
          .filter(file -> kinds.contains(file.getKind()))
          .map(JavaFileObject.class::cast)
          .toList();
    }
    return isPlatform(location)
        ? super.list(location, packageName, kinds, recurse)
        : List.<JavaFileObject>of();
  }

  @Override
  public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
    return file instanceof ShadowFile shadow
        ? shadow.binaryName()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean hasLocation(JavaFileManager.Location location) {
    return location == StandardLocation.CLASS_PATH
        || (isPlatform(location) && super.hasLocation(location));
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.toUri().equals(other.toUri());
  }

  @Override
  public void close() throws IOException {
    running.close();
    super.close();
  }

  /** Modules of the platform have locations of their own, which no constant names. */
  private static boolean isPlatform(JavaFileManager.Location location) {
    return !(location instanceof StandardLocation)
        || location == StandardLocation.PLATFORM_CLASS_PATH
        || location == StandardLocation.SYSTEM_MODULES;
  }
}
