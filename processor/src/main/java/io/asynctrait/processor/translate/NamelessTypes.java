package io.asynctrait.processor.translate;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Types that an expression may have but that no declaration can spell, nor a view of one. */
final class NamelessTypes {
  /** Bounds may be recursive. */
  private static final int DEEPEST = 12;

  private NamelessTypes() {}

  /** The anonymous classes that a type is made of. */
  static Set<TypeElement> anonymousIn(@Nullable TypeMirror type) {
    Set<TypeElement> found = new HashSet<>();
    collect(type, found, 0);
    return found;
  }

  private static void collect(@Nullable TypeMirror type, Set<TypeElement> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (type instanceof ArrayType array) {
      collect(array.getComponentType(), found, depth + 1);
    } else if (type instanceof WildcardType wildcard) {
      collect(wildcard.getExtendsBound(), found, depth + 1);
      collect(wildcard.getSuperBound(), found, depth + 1);
    } else if (type instanceof TypeVariable variable && TypeTranslator.isCaptured(variable)) {
      collect(variable.getUpperBound(), found, depth + 1);
    } else if (type instanceof IntersectionType intersection) {
      intersection.getBounds().forEach(bound -> collect(bound, found, depth + 1));
    } else if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      if (element.getNestingKind() == NestingKind.ANONYMOUS) {
        found.add(element);
      }
      declared.getTypeArguments().forEach(argument -> collect(argument, found, depth + 1));
    }
  }

  /** What to call the nameless type that {@code type} is or contains; null if it has a name. */
  static @Nullable String describe(@Nullable TypeMirror type) {
    return describe(type, Set.of());
  }

  /**
   * What to call the nameless type that {@code type} is or contains; null if it has a name.
   *
   * @param named the anonymous classes that have got a name
   */
  static @Nullable String describe(@Nullable TypeMirror type, Set<TypeElement> named) {
    if (type instanceof IntersectionType intersection) {
      return firstOf(intersection.getBounds(), named);
    }
    if (type instanceof ArrayType array) {
      return describe(array.getComponentType(), named);
    }
    if (type instanceof WildcardType wildcard) {
      String bound = describe(wildcard.getExtendsBound(), named);
      return bound != null ? bound : describe(wildcard.getSuperBound(), named);
    }
    // Of a union, javac has a declared type as well.
    if (type instanceof UnionType || !(type instanceof DeclaredType declared)) {
      return null;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (element.getNestingKind() == NestingKind.ANONYMOUS && !named.contains(element)) {
      return "an anonymous class";
    }
    return firstOf(declared.getTypeArguments(), named);
  }

  private static @Nullable String firstOf(
      Iterable<? extends TypeMirror> types, Set<TypeElement> named) {
    for (TypeMirror type : types) {
      String nameless = describe(type, named);
      if (nameless != null) {
        return nameless;
      }
    }
    return null;
  }
}
