package io.asynctrait.processor.model;

import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/**
 * The return type of an async method, taken apart.
 *
 * @param result the {@code T} of {@code DynamicFuture<T>}; for a wildcard its bound
 * @param lane how a value of that type travels
 */
public record FutureType(TypeMirror result, Lane lane) {
  private static final String DYNAMIC_FUTURE = "io.asynctrait.runtime.DynamicFuture";

  /** Whether a type is {@code DynamicFuture}, with or without a type argument. */
  public static boolean isFuture(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && qualifiedName((DeclaredType) type).contentEquals(DYNAMIC_FUTURE);
  }

  /** Whether a type is {@code DynamicFuture} without a type argument. */
  public static boolean isRawFuture(TypeMirror type) {
    return isFuture(type) && ((DeclaredType) type).getTypeArguments().isEmpty();
  }

  /** Takes the return type of an async method apart. */
  public static FutureType of(TypeMirror future, Elements elements) {
    List<? extends TypeMirror> arguments = ((DeclaredType) future).getTypeArguments();
    if (arguments.isEmpty()) {
      return new FutureType(object(elements), Lane.ERASED);
    }
    TypeMirror argument = arguments.get(0);
    if (argument instanceof WildcardType wildcard) {
      TypeMirror bound = wildcard.getExtendsBound();
      return new FutureType(bound == null ? object(elements) : bound, Lane.ERASED);
    }
    return new FutureType(argument, laneOf(argument));
  }

  private static Lane laneOf(TypeMirror argument) {
    if (argument.getKind() == TypeKind.TYPEVAR) {
      return Lane.ERASED;
    }
    if (argument.getKind() != TypeKind.DECLARED) {
      return Lane.REFERENCE;
    }
    Name name = qualifiedName((DeclaredType) argument);
    return Arrays.stream(Lane.values())
        .filter(lane -> lane.isLong() && name.contentEquals("java.lang." + lane.wrapper()))
        .findFirst()
        .orElse(Lane.REFERENCE);
  }

  private static Name qualifiedName(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName();
  }

  private static TypeMirror object(Elements elements) {
    return elements.getTypeElement("java.lang.Object").asType();
  }
}
