package io.asynctrait.processor.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** What the one method of a functional interface is. */
final class FunctionTypes {
  private final Types types;

  FunctionTypes(Types types) {
    this.types = types;
  }

  /** The type of its abstract method; empty if {@code type} is no functional interface. */
  Optional<ExecutableType> descriptor(TypeMirror type) {
    Deque<TypeMirror> pending = new ArrayDeque<>();
    pending.add(type);
    while (!pending.isEmpty()) {
      TypeMirror next = pending.remove();
      if (next instanceof IntersectionType intersection) {
        pending.addAll(intersection.getBounds());
      } else if (next instanceof DeclaredType declared) {
        for (ExecutableElement method :
            ElementFilter.methodsIn(declared.asElement().getEnclosedElements())) {
          if (method.getModifiers().contains(Modifier.ABSTRACT) && !isOfObject(method)) {
            return Optional.of((ExecutableType) types.asMemberOf(declared, method));
          }
        }
        pending.addAll(types.directSupertypes(declared));
      }
    }
    return Optional.empty();
  }

  /** Such a method is no part of what a lambda implements. */
  private static boolean isOfObject(ExecutableElement method) {
    return switch (method.getSimpleName().toString()) {
      case "equals" -> method.getParameters().size() == 1;
      case "hashCode", "toString" -> method.getParameters().isEmpty();
      default -> false;
    };
  }
}
