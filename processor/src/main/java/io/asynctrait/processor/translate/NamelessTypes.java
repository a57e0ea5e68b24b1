package io.asynctrait.processor.translate;

import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Types that an expression may have but that no declaration can spell, nor a view of one. */
final class NamelessTypes {
  private NamelessTypes() {}

  /** What to call the nameless type that {@code type} is or contains; null if it has a name. */
  static @Nullable String describe(@Nullable TypeMirror type) {
    if (type instanceof IntersectionType intersection) {
      return firstOf(intersection.getBounds());
    }
    if (type instanceof ArrayType array) {
      return describe(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      String bound = describe(wildcard.getExtendsBound());
      return bound != null ? bound : describe(wildcard.getSuperBound());
    }
    // Of a union, javac has a declared type as well.
    if (type instanceof UnionType || !(type instanceof DeclaredType declared)) {
      return null;
    }
    if (((TypeElement) declared.asElement()).getNestingKind() == NestingKind.ANONYMOUS) {
      return "an anonymous class";
    }
    return firstOf(declared.getTypeArguments());
  }

  private static @Nullable String firstOf(Iterable<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      String nameless = describe(type);
      if (nameless != null) {
        return nameless;
      }
    }
    return null;
  }
}
