package io.asynctrait.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** Names of type parameters in a state machine, which has those of a type and of its method. */
public final class TypeParameters {
  private TypeParameters() {}

  /** The name of a type's parameter: its own, unless a parameter of {@code method} hides it. */
  public static String nameBeside(TypeParameterElement parameter, ExecutableElement method) {
    String name = parameter.getSimpleName().toString();
    if (parameter.getGenericElement().equals(method) || !names(method).contains(name)) {
      return name;
    }
    Set<String> taken = new HashSet<>(names(method));
    for (Element at = parameter.getGenericElement();
        at instanceof TypeElement type;
        at = at.getEnclosingElement()) {
      taken.addAll(names(type));
    }
    String free = name;
    for (int i = 2; taken.contains(free); i++) {
      free = name + i;
    }
    return free;
  }

  private static List<String> names(Parameterizable element) {
    return element.getTypeParameters().stream()
        .map(parameter -> parameter.getSimpleName().toString())
        .toList();
  }
}
