package io.asynctrait.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.asynctrait.processor.model.TypeParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Types as JavaPoet writes them, with other names for type variables that another one of the same
 * name would hide.
 */
final class RenamedTypes {
  private final Map<Element, String> names;

  private RenamedTypes(Map<Element, String> names) {
    this.names = names;
  }

  /** For a static method made from an instance method: its type's variables become its own. */
  static RenamedTypes asStatic(TypeElement owner, ExecutableElement method) {
    Map<Element, String> names = new HashMap<>();
    for (TypeParameterElement parameter : owner.getTypeParameters()) {
      names.put(parameter, TypeParameters.nameBeside(parameter, method));
    }
    return new RenamedTypes(names);
  }

  /** For an override in a subtype, whose variables may have the names of the method's own. */
  static RenamedTypes asMember(ExecutableElement method, List<? extends TypeMirror> signature) {
    Set<String> foreign = new HashSet<>();
    signature.forEach(type -> collect(type, method, foreign));
    Map<Element, String> names = new HashMap<>();
    LocalNames free = new LocalNames(foreign);
    for (TypeParameterElement parameter : method.getTypeParameters()) {
      names.put(parameter, free.fresh(parameter.getSimpleName().toString()));
    }
    return new RenamedTypes(names);
  }

  private static void collect(TypeMirror type, ExecutableElement method, Set<String> foreign) {
    if (type instanceof TypeVariable variable) {
      TypeParameterElement parameter = (TypeParameterElement) variable.asElement();
      if (!parameter.getGenericElement().equals(method)) {
        foreign.add(parameter.getSimpleName().toString());
      }
    } else if (type instanceof ArrayType array) {
      collect(array.getComponentType(), method, foreign);
    } else if (type instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        collect(wildcard.getExtendsBound(), method, foreign);
      } else if (wildcard.getSuperBound() != null) {
        collect(wildcard.getSuperBound(), method, foreign);
      }
    } else if (type instanceof DeclaredType declared) {
      collect(declared.getEnclosingType(), method, foreign);
      declared.getTypeArguments().forEach(argument -> collect(argument, method, foreign));
    }
  }

  private boolean isPlain() {
    return names.entrySet().stream()
        .allMatch(name -> name.getKey().getSimpleName().contentEquals(name.getValue()));
  }

  /** The declaration of a type variable. */
  TypeVariableName declaration(TypeParameterElement parameter) {
    return isPlain()
        ? TypeVariableName.get(parameter)
        : TypeVariableName.get(
            name(parameter), parameter.getBounds().stream().map(this::of).toArray(TypeName[]::new));
  }

  /** The declaration of a type variable, with its bounds as a member of a subtype. */
  TypeVariableName declaration(TypeVariable variable) {
    TypeMirror bound = variable.getUpperBound();
    return isPlain()
        ? TypeVariableName.get(variable)
        : TypeVariableName.get(
            name(variable.asElement()),
            (bound instanceof javax.lang.model.type.IntersectionType several
                    ? several.getBounds()
                    : List.of(bound))
                .stream().map(this::of).toArray(TypeName[]::new));
  }

  List<TypeVariableName> declarations(List<? extends TypeParameterElement> parameters) {
    return parameters.stream().map(this::declaration).toList();
  }

  private String name(Element parameter) {
    return names.getOrDefault(parameter, parameter.getSimpleName().toString());
  }

  /** A type. */
  TypeName of(TypeMirror type) {
    return isPlain() ? TypeName.get(type) : write(type);
  }

  private TypeName write(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return TypeVariableName.get(name(variable.asElement()));
    }
    if (type instanceof ArrayType array) {
      return ArrayTypeName.of(write(array.getComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      if (wildcard.getSuperBound() != null) {
        return WildcardTypeName.supertypeOf(write(wildcard.getSuperBound()));
      }
      return WildcardTypeName.subtypeOf(
          wildcard.getExtendsBound() == null
              ? ClassName.OBJECT
              : write(wildcard.getExtendsBound()));
    }
    return type instanceof DeclaredType declared ? writeDeclared(declared) : TypeName.get(type);
  }

  private TypeName writeDeclared(DeclaredType type) {
    List<TypeName> arguments = new ArrayList<>();
    type.getTypeArguments().forEach(argument -> arguments.add(write(argument)));
    TypeElement element = (TypeElement) type.asElement();
    if (type.getEnclosingType().getKind() == TypeKind.DECLARED
        && write(type.getEnclosingType()) instanceof ParameterizedTypeName outer) {
      String name = element.getSimpleName().toString();
      return arguments.isEmpty() ? outer.nestedClass(name) : outer.nestedClass(name, arguments);
    }
    return TypeNames.parameterized(ClassName.get(element), arguments);
  }
}
