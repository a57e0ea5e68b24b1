package io.asynctrait.processor.discover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/** Tells whether a type refers, in what we read of it, to types that do not exist yet. */
public final class Unresolved {
  private Unresolved() {}

  /** Whether a supertype of {@code type}, or something in its signatures, cannot be resolved. */
  public static boolean in(TypeElement type) {
    return inSupertypes(type) || inTypeParameters(type) || inMembers(type);
  }

  /**
   * Whether a class that {@code type} permits, or one below it does, does not exist yet and is not
   * one of ours.
   */
  public static boolean inPermitted(TypeElement type) {
    Set<TypeElement> sealed = new HashSet<>(Set.of(type));
    PermittedReader.collect(type, sealed);
    return sealed.stream()
        .flatMap(one -> one.getPermittedSubclasses().stream())
        .anyMatch(permitted -> isUnresolved(permitted) && !isGenerated(permitted));
  }

  private static boolean isGenerated(TypeMirror type) {
    String name = type.toString();
    return name.substring(name.lastIndexOf('.') + 1).startsWith("AsyncTrait_");
  }

  /**
   * Whether something is missing without which a type can be read, though not all of it: values of
   * annotations of its constructors, classes that a sealed type permits.
   */
  public static boolean around(TypeElement type) {
    Set<TypeElement> below = new HashSet<>();
    PermittedReader.collect(type, below);
    return below.stream().anyMatch(Unresolved::in) || inConstructors(type);
  }

  private static boolean inConstructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(
            constructor ->
                inAnnotations(constructor)
                    || constructor.getParameters().stream().anyMatch(Unresolved::inAnnotations));
  }

  private static boolean inAnnotations(Element annotated) {
    return annotated.getAnnotationMirrors().stream().anyMatch(Unresolved::inAnnotation);
  }

  private static boolean inAnnotation(AnnotationMirror annotation) {
    return isUnresolved(annotation.getAnnotationType())
        || annotation.getElementValues().entrySet().stream()
            .anyMatch(
                element ->
                    inValue(element.getValue().getValue(), element.getKey().getReturnType()));
  }

  /** A class that is missing is given as a text. */
  private static boolean inValue(Object value, TypeMirror expected) {
    if (value instanceof List<?> values) {
      return expected instanceof ArrayType array
          && values.stream()
              .anyMatch(
                  one -> inValue(((AnnotationValue) one).getValue(), array.getComponentType()));
    }
    return (value instanceof AnnotationMirror annotation && inAnnotation(annotation))
        || (value instanceof String && !expected.toString().equals("java.lang.String"));
  }

  /** What is abstract above a type stands in its shim. */
  private static boolean inSupertypes(TypeElement type) {
    List<TypeMirror> supertypes = new ArrayList<>(type.getInterfaces());
    supertypes.add(type.getSuperclass());
    return supertypes.stream()
        .anyMatch(
            supertype ->
                isUnresolved(supertype)
                    || (supertype instanceof DeclaredType declared
                        && inSupertype((TypeElement) declared.asElement())));
  }

  private static boolean inSupertype(TypeElement type) {
    return inSupertypes(type)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                method -> method.getModifiers().contains(Modifier.ABSTRACT) && inSignature(method));
  }

  private static boolean inTypeParameters(Parameterizable element) {
    return element.getTypeParameters().stream()
        .map(TypeParameterElement::getBounds)
        .anyMatch(bounds -> anyUnresolved(bounds) || anyPrimitive(bounds));
  }

  private static boolean inMembers(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (inSignature(method)) {
        return true;
      }
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(Unresolved::inSignature);
  }

  private static boolean inSignature(ExecutableElement method) {
    return inTypeParameters(method)
        || isUnresolved(method.getReturnType())
        || anyUnresolved(method.getParameters().stream().map(VariableElement::asType).toList())
        || anyUnresolved(method.getThrownTypes());
  }

  private static boolean anyUnresolved(Collection<? extends TypeMirror> some) {
    return some.stream().anyMatch(Unresolved::isUnresolved);
  }

  /** No type is below such a bound; javac says so. */
  private static boolean anyPrimitive(Collection<? extends TypeMirror> bounds) {
    return bounds.stream().anyMatch(bound -> bound.getKind().isPrimitive());
  }

  private static boolean isUnresolved(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return isUnresolved(array.getComponentType());
    }
    if (type instanceof IntersectionType intersection) {
      return anyUnresolved(intersection.getBounds());
    }
    if (type instanceof WildcardType wildcard) {
      return (wildcard.getExtendsBound() != null && isUnresolved(wildcard.getExtendsBound()))
          || (wildcard.getSuperBound() != null && isUnresolved(wildcard.getSuperBound()));
    }
    return type instanceof DeclaredType declared && anyUnresolved(declared.getTypeArguments());
  }
}
