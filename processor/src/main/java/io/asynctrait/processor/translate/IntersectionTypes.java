package io.asynctrait.processor.translate;

import com.sun.source.tree.VariableTree;
import io.asynctrait.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Types that are several types at once: the common type of two alternatives, the result of a
 * generic method with several bounds, what is read from a wildcard, a handler's alternatives. They
 * can stand in a cast and nowhere else.
 */
final class IntersectionTypes {
  private static final int DEEP = 8;

  private final Types types;
  private final TypeElement user;

  /**
   * Makes one.
   *
   * @param user the type in whose package the names have to be accessible
   */
  IntersectionTypes(Types types, TypeElement user) {
    this.types = types;
    this.user = user;
  }

  /** Whether the user left the type of a local to its initialiser. */
  static boolean isInferred(MethodContext context, VariableTree tree) {
    long start = tree.getType() == null ? -1 : context.start(tree.getType());
    return start < 0 || context.text.startsWith("var", (int) start);
  }

  /**
   * The types that an intersection, a union of exceptions or a captured wildcard is, without those
   * that the user's package cannot name; nothing for any other type.
   */
  List<TypeMirror> bounds(@Nullable TypeMirror type) {
    if (type instanceof TypeVariable variable && TypeTranslator.isCaptured(variable)) {
      return bounds(variable.getUpperBound());
    }
    List<? extends TypeMirror> all = List.of();
    if (type instanceof IntersectionType intersection) {
      all = intersection.getBounds();
    } else if (type instanceof UnionType union) {
      all = common(union.getAlternatives());
    }
    List<TypeMirror> accessible = new ArrayList<>();
    for (TypeMirror bound : all) {
      // A bound may be an intersection again, as that of a type variable is.
      List<TypeMirror> nested = bounds(bound);
      if (!nested.isEmpty()) {
        accessible.addAll(nested);
      } else if (isAccessible(bound) && !isObject(bound)) {
        accessible.add(bound);
      }
    }
    return all.isEmpty() || !accessible.isEmpty()
        ? accessible
        : List.of(types.erasure(objectOf(all.get(0))));
  }

  /** The nearest types that all alternatives are: a class, then interfaces. */
  private List<TypeMirror> common(List<? extends TypeMirror> alternatives) {
    List<TypeMirror> common = new ArrayList<>();
    collectSupertypes(alternatives.get(0), common);
    common.removeIf(
        type ->
            !alternatives.stream()
                .allMatch(a -> types.isSubtype(types.erasure(a), types.erasure(type))));
    List<TypeMirror> nearest = new ArrayList<>();
    for (TypeMirror type : common) {
      if (common.stream()
          .noneMatch(
              other ->
                  !types.isSameType(types.erasure(other), types.erasure(type))
                      && types.isSubtype(types.erasure(other), types.erasure(type)))) {
        nearest.add(asAny(type, alternatives));
      }
    }
    return nearest;
  }

  private void collectSupertypes(TypeMirror type, List<TypeMirror> all) {
    if (all.stream().noneMatch(known -> types.isSameType(known, type))) {
      all.add(type);
      types.directSupertypes(type).forEach(supertype -> collectSupertypes(supertype, all));
    }
  }

  /** The type itself if all alternatives are of it, else of whatever arguments. */
  private TypeMirror asAny(TypeMirror type, List<? extends TypeMirror> alternatives) {
    TypeElement element = (TypeElement) types.asElement(type);
    return alternatives.stream().allMatch(a -> types.isSubtype(a, type))
        ? type
        : types.getDeclaredType(
            element,
            element.getTypeParameters().stream()
                .map(unused -> types.getWildcardType(null, null))
                .toArray(TypeMirror[]::new));
  }

  private TypeMirror objectOf(TypeMirror type) {
    TypeMirror at = type;
    while (!types.directSupertypes(at).isEmpty()) {
      at = types.directSupertypes(at).get(0);
    }
    return at;
  }

  private static boolean isObject(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.Object");
  }

  private boolean isAccessible(TypeMirror type) {
    return !(type instanceof DeclaredType declared)
        || Visibility.isPublic((TypeElement) declared.asElement())
        || (Visibility.samePackage(user, (TypeElement) declared.asElement())
            && !declared.asElement().getModifiers().contains(Modifier.PRIVATE));
  }

  /** Whether an intersection stands anywhere in a type. */
  boolean isIn(@Nullable TypeMirror type) {
    return isIn(type, 0);
  }

  private boolean isIn(@Nullable TypeMirror type, int depth) {
    if (type == null || depth > DEEP) {
      return false;
    }
    if (bounds(type).size() > 1) {
      return true;
    }
    if (type instanceof TypeVariable variable && TypeTranslator.isCaptured(variable)) {
      return isIn(variable.getUpperBound(), depth + 1) || isIn(lower(variable), depth + 1);
    }
    if (type instanceof ArrayType array) {
      return isIn(array.getComponentType(), depth + 1);
    }
    if (type instanceof WildcardType wildcard) {
      return isIn(wildcard.getExtendsBound(), depth + 1)
          || isIn(wildcard.getSuperBound(), depth + 1);
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(a -> isIn(a, depth + 1));
  }

  private static @Nullable TypeMirror lower(TypeVariable variable) {
    TypeMirror lower = variable.getLowerBound();
    return lower.getKind() == TypeKind.NULL ? null : lower;
  }

  /** Whether the elements of an expression of this type, or what it gives, are intersections. */
  boolean isInside(@Nullable TypeMirror type) {
    return bounds(type).size() < 2 && isIn(type);
  }

  Types types() {
    return types;
  }
}
