package io.asynctrait.processor.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What makes a type or a method async. Works for sources and class files alike. */
public final class AsyncMethods {
  /** The annotation of types. */
  public static final String ASYNC_TRAIT = "io.asynctrait.annotations.AsyncTrait";

  /** The annotation of methods. */
  public static final String RECYCLE = "io.asynctrait.annotations.Recycle";

  private AsyncMethods() {}

  /** Returns the annotation of that name, if {@code element} carries it itself. */
  public static Optional<AnnotationMirror> annotation(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement() instanceof TypeElement type
          && type.getQualifiedName().contentEquals(name)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** Whether the type is annotated. */
  public static boolean isAsyncTrait(TypeElement type) {
    return annotation(type, ASYNC_TRAIT).isPresent();
  }

  /** Whether the method is one that is generated from. */
  public static boolean isAsync(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && FutureType.isFuture(method.getReturnType())
        && isAsyncTrait(ownerOf(method));
  }

  /** Whether a class may be extended by what is generated from it. */
  public static boolean permitsShim(TypeElement type) {
    if (!type.getModifiers().contains(Modifier.SEALED)) {
      return !type.getModifiers().contains(Modifier.FINAL);
    }
    String shim = GeneratedNames.shim(type).simpleName();
    return type.getPermittedSubclasses().stream()
        .map(Object::toString)
        .anyMatch(permitted -> permitted.equals(shim) || permitted.endsWith("." + shim));
  }

  /** The async methods that a type declares itself, in source order. */
  public static List<ExecutableElement> declaredIn(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(AsyncMethods::isAsync)
        .toList();
  }

  /** The type that declares the method. */
  public static TypeElement ownerOf(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }
}
