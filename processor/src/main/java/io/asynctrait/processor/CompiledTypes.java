package io.asynctrait.processor;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds types of the running compilation by their names. Elements live for one round, names for
 * all.
 */
final class CompiledTypes {
  private final Elements elements;
  private final Set<String> modules = new LinkedHashSet<>();

  CompiledTypes(Elements elements) {
    this.elements = elements;
  }

  /** Takes note of the modules that are compiled. */
  void newRound(Set<? extends Element> roots) {
    for (Element root : roots) {
      ModuleElement module = elements.getModuleOf(root);
      if (module != null) {
        modules.add(module.getQualifiedName().toString());
      }
    }
  }

  /**
   * Returns a type that a compiled module has or sees. Without a module javac would look a name up
   * in every module of the platform, each time anew.
   */
  @Nullable TypeElement find(String name) {
    return modules.stream()
        .map(elements::getModuleElement)
        .filter(Objects::nonNull)
        .map(module -> elements.getTypeElement(module, name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
