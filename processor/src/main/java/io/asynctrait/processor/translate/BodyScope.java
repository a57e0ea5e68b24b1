package io.asynctrait.processor.translate;

import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the code of one async body reaches from where it will stand: in a generated
 * top-level class of the package of the type that declares it.
 *
 * @param owner the type that declares the method
 */
record BodyScope(TypeElement owner, Elements elements, Types types) {

  /** The private declaration that stands between generated code and {@code element}, or null. */
  @Nullable Element privateIn(Element element) {
    if (isDeclaredInBody(element)) {
      return null;
    }
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return at;
      }
      if (!at.getKind().isClass() && !at.getKind().isInterface() && at != element) {
        return null;
      }
    }
    return null;
  }

  /** Whether {@code member} is protected and its package is not that of the generated code. */
  boolean isForeignProtected(Element member) {
    return member.getModifiers().contains(Modifier.PROTECTED)
        && !Objects.equals(packageOf(member), packageOf(owner));
  }

  private @Nullable PackageElement packageOf(Element element) {
    return elements.getPackageOf(element);
  }

  /** Whether one of {@code classes} inherits or declares what {@code declaring} declares. */
  boolean isMemberOfAny(List<TypeElement> classes, TypeElement declaring) {
    return classes.stream().anyMatch(type -> isSubclass(type, declaring));
  }

  boolean isSubclass(TypeElement type, TypeElement of) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(of.asType()));
  }

  /** Whether the element belongs to a class that stands in a body, and moves with it. */
  static boolean isDeclaredInBody(Element element) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      if (at.getKind() == ElementKind.METHOD && at != element) {
        return true;
      }
      if (at instanceof TypeElement type
          && (type.getNestingKind() == NestingKind.LOCAL
              || type.getNestingKind() == NestingKind.ANONYMOUS)) {
        return true;
      }
    }
    return false;
  }

  /** The class of a member or constructor. */
  static TypeElement ownerOf(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
  }

  /** Whether it is used through an instance: a field or method that is not static. */
  static boolean isInstanceMember(Element element) {
    return (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD)
        && !element.getModifiers().contains(Modifier.STATIC)
        && element.getEnclosingElement() instanceof TypeElement;
  }

  /** Whether it is a class whose instances have an enclosing instance. */
  static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC);
  }
}
