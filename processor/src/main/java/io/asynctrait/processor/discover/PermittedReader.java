package io.asynctrait.processor.discover;

import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.PermittedShim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the dispatch shims below a sealed type. What is permitted and not annotated, or cannot be
 * extended, such as a record, has none; hierarchies below are looked through.
 */
final class PermittedReader {
  private final Elements elements;
  private final Types types;

  PermittedReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns the shims in alphabetical order, none for a type that is not sealed. */
  List<PermittedShim> read(TypeElement sealed) {
    Set<TypeElement> below =
        new TreeSet<>(Comparator.comparing(type -> type.getQualifiedName().toString()));
    collect(sealed, below);
    List<PermittedShim> shims = new ArrayList<>();
    for (TypeElement type : below) {
      if (type.getKind() == ElementKind.CLASS
          && AsyncMethods.isAsyncTrait(type)
          && TraitReader.canName(sealed, type)
          && !Unresolved.in(type)
          && hasShim(type)) {
        shims.add(shim(type, sealed));
      }
    }
    return shims;
  }

  /** Adds all types below a sealed one that can be resolved. */
  static void collect(TypeElement sealed, Set<TypeElement> below) {
    for (TypeMirror permitted : sealed.getPermittedSubclasses()) {
      if (permitted.getKind() == TypeKind.DECLARED) {
        TypeElement type = (TypeElement) ((DeclaredType) permitted).asElement();
        if (below.add(type)) {
          collect(type, below);
        }
      }
    }
  }

  private boolean hasShim(TypeElement type) {
    return new DispatchReader(new Hierarchy(type, types), elements, types).classShim().isPresent();
  }

  private PermittedShim shim(TypeElement type, TypeElement sealed) {
    List<TypeParameterElement> arguments = arguments(type, sealed);
    boolean isDirect =
        sealed.getTypeParameters().isEmpty()
            || (!arguments.isEmpty() && arguments.size() == type.getTypeParameters().size());
    return new PermittedShim(
        type, GeneratedNames.shim(type), isDirect ? arguments : List.of(), isDirect);
  }

  /**
   * The parameters of the sealed type in the order of the class's parameters, if each of the one
   * stands for one of the other.
   */
  private List<TypeParameterElement> arguments(TypeElement type, TypeElement sealed) {
    List<? extends TypeMirror> handedUp =
        new Hierarchy(type, types)
            .all().stream()
                .filter(supertype -> supertype.asElement().equals(sealed))
                .findFirst()
                .orElseThrow()
                .getTypeArguments();
    List<TypeParameterElement> arguments = new ArrayList<>();
    for (TypeParameterElement own : type.getTypeParameters()) {
      for (int i = 0; i < handedUp.size(); i++) {
        TypeParameterElement parameter = sealed.getTypeParameters().get(i);
        if (types.isSameType(handedUp.get(i), own.asType()) && sameBounds(own, parameter)) {
          arguments.add(parameter);
        }
      }
    }
    return arguments.size() == handedUp.size() && new HashSet<>(arguments).size() == handedUp.size()
        ? arguments
        : List.of();
  }

  private boolean sameBounds(TypeParameterElement a, TypeParameterElement b) {
    if (a.getBounds().size() != b.getBounds().size()) {
      return false;
    }
    for (int i = 0; i < a.getBounds().size(); i++) {
      if (!types.isSameType(a.getBounds().get(i), b.getBounds().get(i))) {
        return false;
      }
    }
    return true;
  }
}
