package io.asynctrait.processor;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;

/** Whether bodies can be read at all in this environment; told once, not per type. */
final class BodyCheck {
  /** The first release whose API gives access to class files on the module path. */
  private static final int MODULE_PATH_READABLE = 18;

  private final Elements elements;

  BodyCheck(Elements elements) {
    this.elements = elements;
  }

  /**
   * Returns what stands in the way of reading the bodies of {@code types}, of which there is at
   * least one.
   */
  Report check(List<TraitModel> types) {
    Report report = new Report();
    if (ToolProvider.getSystemJavaCompiler() == null) {
      report.add(
          Code.NO_COMPILER,
          new Site.Declaration(types.get(0).element()),
          System.getProperty("java.home"));
      return report;
    }
    if (Runtime.version().feature() < MODULE_PATH_READABLE) {
      Optional<TraitModel> modular =
          types.stream().filter(type -> !moduleOf(type).isUnnamed()).findFirst();
      modular.ifPresent(
          type ->
              report.add(
                  Code.MODULE_PATH,
                  new Site.Declaration(type.element()),
                  moduleOf(type).getQualifiedName(),
                  Runtime.version().feature()));
    }
    return report;
  }

  private ModuleElement moduleOf(TraitModel type) {
    return elements.getModuleOf(type.element());
  }
}
