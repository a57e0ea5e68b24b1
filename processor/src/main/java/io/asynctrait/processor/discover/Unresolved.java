package io.asynctrait.processor.discover;

import java.util.Collection;
import javax.lang.model.element.ExecutableElement;
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
import javax.lang.model.util.Types;

/** Tells whether a type refers, in what we read of it, to types that do not exist yet. */
public final class Unresolved {
  private final Types types;

  /** Looks at types of the running compilation. */
  public Unresolved(Types types) {
    this.types = types;
  }

  /** Whether a supertype of {@code type}, or something in its signatures, cannot be resolved. */
  public boolean in(TypeElement type) {
    return inSupertypes(type.asType()) || inTypeParameters(type) || inMembers(type);
  }

  private boolean inSupertypes(TypeMirror type) {
    return types.directSupertypes(type).stream()
        .anyMatch(supertype -> isUnresolved(supertype) || inSupertypes(supertype));
  }

  private boolean inTypeParameters(Parameterizable element) {
    return element.getTypeParameters().stream()
        .map(TypeParameterElement::getBounds)
        .anyMatch(this::anyUnresolved);
  }

  private boolean inMembers(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (inSignature(method)) {
        return true;
      }
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(this::inSignature);
  }

  private boolean inSignature(ExecutableElement method) {
    return inTypeParameters(method)
        || isUnresolved(method.getReturnType())
        || anyUnresolved(method.getParameters().stream().map(VariableElement::asType).toList())
        || anyUnresolved(method.getThrownTypes());
  }

  private boolean anyUnresolved(Collection<? extends TypeMirror> some) {
    return some.stream().anyMatch(this::isUnresolved);
  }

  private boolean isUnresolved(TypeMirror type) {
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
