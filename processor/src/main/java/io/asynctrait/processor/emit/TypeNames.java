package io.asynctrait.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.GeneratedUse;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** Names of types as JavaPoet writes them. */
final class TypeNames {
  /** {@code ?}. */
  static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

  private TypeNames() {}

  static ClassName of(GeneratedType type) {
    return ClassName.get(type.packageName(), type.simpleName());
  }

  static TypeName of(GeneratedUse use) {
    return parameterized(of(use.type()), use.arguments().stream().map(TypeName::get).toList());
  }

  /** A type with the type parameters of {@code element} as its arguments. */
  static TypeName withParameters(ClassName type, TypeElement element) {
    return parameterized(type, variables(element.getTypeParameters()));
  }

  static TypeName parameterized(ClassName type, List<? extends TypeName> arguments) {
    return arguments.isEmpty()
        ? type
        : ParameterizedTypeName.get(type, arguments.toArray(new TypeName[0]));
  }

  static List<TypeVariableName> variables(List<? extends TypeParameterElement> parameters) {
    return parameters.stream().map(TypeVariableName::get).toList();
  }

  /** The type that can stand before {@code .class}. */
  static TypeName erased(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType();
    }
    if (type instanceof TypeVariableName variable) {
      return variable.bounds().isEmpty() ? ClassName.OBJECT : erased(variable.bounds().get(0));
    }
    return type instanceof ArrayTypeName array
        ? ArrayTypeName.of(erased(array.componentType()))
        : type;
  }
}
