package io.asynctrait.processor.discover;

import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.FutureType;
import io.asynctrait.processor.model.Visibility;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Decides which type declares the entry points of an async method: the first that declared the
 * method, unless the method travels differently, throws something else, has other erased parameters
 * or gives an interface method a body.
 */
final class EntryFinder {
  private final Elements elements;
  private final Types types;

  EntryFinder(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns the declaration, {@code method} or one above it, whose entry points a call uses. */
  ExecutableElement declaration(ExecutableElement method) {
    TypeElement owner = AsyncMethods.ownerOf(method);
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.DEFAULT)) {
      return method;
    }
    Hierarchy hierarchy = new Hierarchy(owner, types);
    for (ExecutableElement overridden : hierarchy.equivalents(method)) {
      if (!overridden.equals(method)
          && AsyncMethods.isAsync(overridden)
          && isCompatible(method, overridden, hierarchy)) {
        ExecutableElement first = declaration(overridden);
        if (Visibility.isAsVisibleAs(AsyncMethods.ownerOf(first), owner)) {
          return first;
        }
      }
    }
    return method;
  }

  private boolean isCompatible(
      ExecutableElement method, ExecutableElement overridden, Hierarchy hierarchy) {
    return FutureType.of(method.getReturnType(), elements).lane()
            == FutureType.of(overridden.getReturnType(), elements).lane()
        && sameErasure(method, overridden)
        && sameExceptions(method.getThrownTypes(), hierarchy.asMember(overridden).getThrownTypes());
  }

  private boolean sameErasure(ExecutableElement a, ExecutableElement b) {
    for (int i = 0; i < a.getParameters().size(); i++) {
      if (!types.isSameType(
          types.erasure(a.getParameters().get(i).asType()),
          types.erasure(b.getParameters().get(i).asType()))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameExceptions(List<? extends TypeMirror> a, List<? extends TypeMirror> b) {
    return covers(a, b) && covers(b, a);
  }

  private boolean covers(List<? extends TypeMirror> some, List<? extends TypeMirror> others) {
    return others.stream()
        .filter(this::isChecked)
        .allMatch(other -> some.stream().anyMatch(one -> types.isSameType(one, other)));
  }

  private boolean isChecked(TypeMirror exception) {
    return exception.getKind() == TypeKind.TYPEVAR
        || !(isSubclass(exception, "java.lang.RuntimeException")
            || isSubclass(exception, "java.lang.Error"));
  }

  private boolean isSubclass(TypeMirror exception, String name) {
    return types.isSubtype(exception, elements.getTypeElement(name).asType());
  }
}
