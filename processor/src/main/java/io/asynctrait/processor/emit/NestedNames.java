package io.asynctrait.processor.emit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/**
 * Names of the classes that are nested in generated ones. They must not hide a type parameter, nor
 * a type of the unnamed package, which has no longer name to be called by.
 */
final class NestedNames {
  private NestedNames() {}

  /** Returns {@code wish}, or something near it, for a class generated from {@code owner}. */
  static String of(
      TypeElement owner, List<? extends TypeParameterElement> moreParameters, String wish) {
    return of(owner, moreParameters, Set.of(), wish);
  }

  /** The same, with the names that other nested classes have. */
  static String of(
      TypeElement owner,
      List<? extends TypeParameterElement> moreParameters,
      Set<String> nested,
      String wish) {
    Set<String> taken = new HashSet<>(nested);
    moreParameters.forEach(parameter -> taken.add(parameter.getSimpleName().toString()));
    for (Element around = owner; around != null; around = around.getEnclosingElement()) {
      if (around instanceof TypeElement type) {
        type.getTypeParameters()
            .forEach(parameter -> taken.add(parameter.getSimpleName().toString()));
      } else if (around instanceof PackageElement unnamed && unnamed.isUnnamed()) {
        unnamed.getEnclosedElements().forEach(type -> taken.add(type.getSimpleName().toString()));
      }
    }
    return new LocalNames(taken).fresh(wish);
  }
}
