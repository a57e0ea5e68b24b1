package io.asynctrait.processor.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Who can name a type. */
public final class Visibility {
  private Visibility() {}

  /** What a type or member is declared in. */
  static Element enclosing(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement());
  }

  /**
   * Whether the type and all types around it are public. What is generated from such a type is
   * public.
   */
  public static boolean isPublic(TypeElement type) {
    for (Element e = type; !(e instanceof PackageElement); e = enclosing(e)) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the type or a type around it is private. */
  public static boolean isPrivate(TypeElement type) {
    for (Element e = type; !(e instanceof PackageElement); e = enclosing(e)) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether everybody who can name {@code user} can name what is generated from {@code type}. */
  public static boolean isAsVisibleAs(TypeElement type, TypeElement user) {
    return isPublic(type) || (!isPublic(user) && samePackage(type, user));
  }

  /** Whether what is generated from {@code user} can name what is generated from {@code type}. */
  public static boolean isGeneratedVisible(TypeElement type, TypeElement user) {
    return isPublic(type) || samePackage(user, type);
  }

  /** Whether a subclass of {@code user} in the same package can name {@code type}. */
  public static boolean isVisibleInSubclass(TypeElement type, TypeElement user) {
    for (Element e = type; !(e instanceof PackageElement); e = enclosing(e)) {
      Set<Modifier> modifiers = e.getModifiers();
      boolean isVisible =
          modifiers.contains(Modifier.PUBLIC)
              || (samePackage(e, user) && !modifiers.contains(Modifier.PRIVATE))
              || (modifiers.contains(Modifier.PROTECTED) && inherits(user, enclosing(e)));
      if (!isVisible) {
        return false;
      }
    }
    return true;
  }

  private static boolean inherits(TypeElement type, Element superclass) {
    return type.equals(superclass)
        || (type.getSuperclass() instanceof DeclaredType declared
            && inherits((TypeElement) declared.asElement(), superclass));
  }

  /** Whether two elements are declared in one package. */
  public static boolean samePackage(Element a, Element b) {
    return packageOf(a).getQualifiedName().contentEquals(packageOf(b).getQualifiedName());
  }

  private static PackageElement packageOf(Element element) {
    Element e = element;
    while (!(e instanceof PackageElement)) {
      e = enclosing(e);
    }
    return (PackageElement) e;
  }

  /** Returns a private type that has to be named to write {@code type} down. */
  public static Optional<TypeElement> privateTypeIn(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return privateTypeIn(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
          .filter(Objects::nonNull)
          .flatMap(bound -> privateTypeIn(bound).stream())
          .findFirst();
    }
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement named) {
      return isPrivate(named)
          ? Optional.of(named)
          : declared.getTypeArguments().stream()
              .flatMap(argument -> privateTypeIn(argument).stream())
              .findFirst();
    }
    return Optional.empty();
  }
}
