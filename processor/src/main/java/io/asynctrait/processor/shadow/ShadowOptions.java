package io.asynctrait.processor.shadow;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;

/** The options of the shadow compilation, as far as those of the running one can be known. */
final class ShadowOptions {
  private ShadowOptions() {}

  static List<String> of(ProcessingEnvironment environment) {
    // Warnings are the running compilation's to report.
    List<String> options =
        new ArrayList<>(List.of("-proc:none", "-implicit:none", "-nowarn", "-Xlint:none"));
    options.add(seesRunningPlatform(environment) ? "-source" : "--release");
    // RELEASE_17 is level 17.
    options.add(environment.getSourceVersion().name().replace("RELEASE_", ""));
    if (environment.isPreviewEnabled()) {
      options.add("--enable-preview");
    }
    return options;
  }

  /**
   * Whether the running compilation sees the classes of the JDK that it runs on, and not the
   * signatures of an older one, which {@code --release} selects. JDK 17 does not tell; the language
   * level that the processor needs leaves no older one to select there.
   */
  private static boolean seesRunningPlatform(ProcessingEnvironment environment) {
    TypeElement object = environment.getElementUtils().getTypeElement("java.lang.Object");
    FileObject file = object == null ? null : new ClassFiles(environment).find(object);
    return file == null || "jrt".equals(file.toUri().getScheme());
  }
}
