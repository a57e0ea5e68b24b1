package io.asynctrait.processor.shadow;

import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;

/** The options of the shadow compilation, as far as those of the running one can be known. */
final class ShadowOptions {
  private ShadowOptions() {}

  /**
   * The options for one run.
   *
   * @param exports packages that platform modules keep to themselves but the sources name; if that
   *     is an error the running compilation reports it
   */
  static List<String> of(ProcessingEnvironment environment, Collection<String> exports) {
    // Warnings are the running compilation's to report.
    List<String> options =
        new ArrayList<>(List.of("-proc:none", "-implicit:none", "-nowarn", "-Xlint:none"));
    boolean runningPlatform = seesRunningPlatform(environment);
    options.add(runningPlatform ? "-source" : "--release");
    // RELEASE_17 is level 17.
    options.add(environment.getSourceVersion().name().replace("RELEASE_", ""));
    if (environment.isPreviewEnabled()) {
      options.add("--enable-preview");
    }
    options.add("--add-modules");
    options.add(String.join(",", platformModules(environment)));
    if (runningPlatform) {
      exports.forEach(
          export -> {
            options.add("--add-exports");
            options.add(export + "=ALL-UNNAMED");
          });
    }
    return options;
  }

  /** The modules of the platform that the running compilation has resolved. */
  private static List<String> platformModules(ProcessingEnvironment environment) {
    ModuleFinder platform = ModuleFinder.ofSystem();
    return environment.getElementUtils().getAllModuleElements().stream()
        .map(module -> module.getQualifiedName().toString())
        .filter(name -> !name.isEmpty() && platform.find(name).isPresent())
        .sorted()
        .toList();
  }

  /**
   * Whether the running compilation sees the classes of the JDK that it runs on, and not the
   * signatures of an older one, which {@code --release} selects. JDK 17 does not tell; the language
   * level that the processor needs leaves no older one to select there.
   */
  private static boolean seesRunningPlatform(ProcessingEnvironment environment) {
    TypeElement object = environment.getElementUtils().getTypeElement("java.lang.Object");
    FileObject file = object == null ? null : new ClassFiles(environment).of(object);
    return file == null || "jrt".equals(file.toUri().getScheme());
  }
}
