package io.asynctrait.processor.discover;

import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.Visibility;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * A type with all its supertypes but {@code Object}, as seen from the type: itself, its
 * superclasses, then the interfaces in the order in which they are found.
 */
final class Hierarchy {
  private final TypeElement type;
  private final Types types;
  private final List<DeclaredType> all;

  Hierarchy(TypeElement type, Types types) {
    this.type = type;
    this.types = types;
    this.all = closure((DeclaredType) type.asType());
  }

  private static TypeElement elementOf(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  private List<DeclaredType> closure(DeclaredType start) {
    Map<String, DeclaredType> found = new LinkedHashMap<>();
    List<DeclaredType> classes = new ArrayList<>();
    for (TypeMirror t = start;
        t.getKind() == TypeKind.DECLARED && !isObject(t);
        t = superclass(t)) {
      classes.add((DeclaredType) t);
      found.put(elementOf(t).getQualifiedName().toString(), (DeclaredType) t);
    }
    Deque<DeclaredType> pending = new ArrayDeque<>(classes);
    while (!pending.isEmpty()) {
      for (TypeMirror supertype : types.directSupertypes(pending.remove())) {
        if (supertype.getKind() == TypeKind.DECLARED
            && elementOf(supertype).getKind().isInterface()) {
          String name = elementOf(supertype).getQualifiedName().toString();
          if (found.putIfAbsent(name, (DeclaredType) supertype) == null) {
            pending.add((DeclaredType) supertype);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isObject(TypeMirror type) {
    return elementOf(type).getQualifiedName().contentEquals("java.lang.Object");
  }

  private TypeMirror superclass(TypeMirror t) {
    List<? extends TypeMirror> supertypes = types.directSupertypes(t);
    return !supertypes.isEmpty() && !elementOf(supertypes.get(0)).getKind().isInterface()
        ? supertypes.get(0)
        : types.getNoType(TypeKind.NONE);
  }

  TypeElement type() {
    return type;
  }

  List<DeclaredType> all() {
    return all;
  }

  /** The annotated supertypes, without the type itself. */
  List<DeclaredType> annotatedSupertypes() {
    return all.stream()
        .skip(1)
        .filter(supertype -> AsyncMethods.isAsyncTrait(elementOf(supertype)))
        .toList();
  }

  /** Whether the type is, or inherits from, the type of that name. */
  boolean contains(String qualifiedName) {
    return all.stream()
        .anyMatch(
            supertype -> elementOf(supertype).getQualifiedName().contentEquals(qualifiedName));
  }

  /**
   * The instance methods of all types that can be overridden or inherited here, overridden ones
   * included.
   */
  List<ExecutableElement> methods() {
    List<ExecutableElement> methods = new ArrayList<>();
    for (DeclaredType supertype : all) {
      for (ExecutableElement method :
          ElementFilter.methodsIn(elementOf(supertype).getEnclosedElements())) {
        Set<Modifier> modifiers = method.getModifiers();
        if (!modifiers.contains(Modifier.STATIC)
            && !modifiers.contains(Modifier.PRIVATE)
            && isAccessible(method)) {
          methods.add(method);
        }
      }
    }
    return methods;
  }

  private boolean isAccessible(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || modifiers.contains(Modifier.PROTECTED)
        || Visibility.samePackage(method, type);
  }

  /** The methods that no other method of the hierarchy overrides. */
  List<ExecutableElement> effectiveMethods() {
    List<ExecutableElement> candidates = methods();
    return candidates.stream()
        .filter(method -> candidates.stream().noneMatch(other -> overrides(other, method)))
        .toList();
  }

  /**
   * The methods with that name and signature, nearest first; {@code method} itself is among them.
   */
  List<ExecutableElement> equivalents(ExecutableElement method) {
    return methods().stream().filter(other -> sameSignature(method, other)).toList();
  }

  /**
   * Of methods of one signature, which unrelated supertypes may hand down to us, the first.
   *
   * @param methods some of this hierarchy
   */
  List<ExecutableElement> distinct(List<ExecutableElement> methods) {
    List<ExecutableElement> distinct = new ArrayList<>();
    for (ExecutableElement method : methods) {
      if (distinct.stream().noneMatch(earlier -> sameSignature(earlier, method))) {
        distinct.add(method);
      }
    }
    return distinct;
  }

  /**
   * What a call of the method may throw: of several declarations that are handed down, what all of
   * them allow.
   */
  List<TypeMirror> thrown(ExecutableElement method) {
    List<TypeMirror> thrown = new ArrayList<>(asMember(method).getThrownTypes());
    for (ExecutableElement other : effectiveMethods()) {
      if (!other.equals(method) && sameSignature(method, other)) {
        List<? extends TypeMirror> allowed = asMember(other).getThrownTypes();
        thrown.removeIf(type -> allowed.stream().noneMatch(one -> types.isSubtype(type, one)));
      }
    }
    return thrown;
  }

  /** A method as a member of this type. */
  ExecutableType asMember(ExecutableElement method) {
    return (ExecutableType) types.asMemberOf(all.get(0), method);
  }

  private boolean overrides(ExecutableElement overrider, ExecutableElement overridden) {
    return precedes(AsyncMethods.ownerOf(overrider), AsyncMethods.ownerOf(overridden))
        && sameSignature(overrider, overridden);
  }

  /** Classes win over interfaces, subtypes over supertypes. */
  private boolean precedes(TypeElement a, TypeElement b) {
    if (a.equals(b)) {
      return false;
    }
    if (!a.getKind().isInterface() && b.getKind().isInterface()) {
      return true;
    }
    return types.isSubtype(types.erasure(a.asType()), types.erasure(b.asType()));
  }

  private boolean sameSignature(ExecutableElement a, ExecutableElement b) {
    if (!a.getSimpleName().contentEquals(b.getSimpleName())
        || a.getParameters().size() != b.getParameters().size()) {
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    ExecutableType first = asMember(a);
    ExecutableType second = asMember(b);
    return types.isSubsignature(first, second) || types.isSubsignature(second, first);
  }
}
