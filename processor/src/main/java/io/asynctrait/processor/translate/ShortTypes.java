package io.asynctrait.processor.translate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Types as a message shows them: by simple names, without annotations. */
final class ShortTypes {
  private final Types types;

  ShortTypes(Types types) {
    this.types = types;
  }

  String of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof IntersectionType intersection) {
      return of(intersection.getBounds().get(0));
    }
    if (type instanceof TypeVariable variable) {
      // A captured type has no name: its bound is what can be said of it.
      String name = variable.asElement().getSimpleName().toString();
      return name.isEmpty() || name.startsWith("<") ? of(variable.getUpperBound()) : name;
    }
    if (type instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        return "? extends " + of(wildcard.getExtendsBound());
      }
      return wildcard.getSuperBound() != null ? "? super " + of(wildcard.getSuperBound()) : "?";
    }
    if (type instanceof DeclaredType declared) {
      String name = ((TypeElement) declared.asElement()).getSimpleName().toString();
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      return arguments.isEmpty()
          ? name
          : name + arguments.stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
    }
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }

  /** The type as an argument of another. */
  String boxed(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID) {
      return "Void";
    }
    return type.getKind().isPrimitive()
        ? types.boxedClass((PrimitiveType) type).getSimpleName().toString()
        : of(type);
  }
}
