package io.asynctrait.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.asynctrait.processor.model.DispatchedMethod;
import io.asynctrait.processor.model.HidingNames;
import io.asynctrait.processor.model.InterfaceMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The signature of a method or constructor as generated code repeats it. The user's parameters keep
 * their names; a name of ours that one of them has taken gets an underscore.
 *
 * @param element the declaration
 * @param variables the type parameters of its own
 * @param types the types of the parameters
 * @param names their names
 * @param thrown the types that it declares to throw
 */
record Call(
    ExecutableElement element,
    List<TypeVariableName> variables,
    List<TypeName> types,
    List<String> names,
    List<TypeName> thrown) {

  /** As declared. */
  static Call of(ExecutableElement element) {
    return of(element, (ExecutableType) element.asType(), element.getThrownTypes());
  }

  /** As a member of a subtype. */
  static Call of(DispatchedMethod method) {
    return of(method.method().element(), method.signature(), method.thrown());
  }

  /** As a member of a subtype. */
  static Call of(InterfaceMethod method) {
    return of(method.element(), method.signature(), method.thrown());
  }

  private static Call of(
      ExecutableElement element, ExecutableType signature, List<? extends TypeMirror> exceptions) {
    List<TypeVariableName> variables = new ArrayList<>();
    for (TypeVariable variable : signature.getTypeVariables()) {
      variables.add(declaration(variable));
    }
    List<TypeName> types = new ArrayList<>();
    for (TypeMirror type : signature.getParameterTypes()) {
      types.add(TypeName.get(type));
    }
    List<String> names = new ArrayList<>();
    for (VariableElement parameter : element.getParameters()) {
      names.add(HidingNames.parameter(parameter.getSimpleName().toString()));
    }
    List<TypeName> thrown = new ArrayList<>();
    for (TypeMirror type : exceptions) {
      thrown.add(TypeName.get(type));
    }
    return new Call(element, variables, types, names, thrown);
  }

  /** The bounds are those of the signature: a subtype may have filled in what they mention. */
  private static TypeVariableName declaration(TypeVariable variable) {
    List<? extends TypeMirror> bounds =
        variable.getUpperBound() instanceof IntersectionType intersection
            ? intersection.getBounds()
            : List.of(variable.getUpperBound());
    return TypeVariableName.get(
        variable.asElement().getSimpleName().toString(),
        bounds.stream().map(TypeName::get).toArray(TypeName[]::new));
  }

  /**
   * With names of ours for the parameters: a class file may have forgotten those that the source
   * gives them, and the same is to be generated from both.
   */
  Call withNumberedParameters() {
    List<String> numbered = new ArrayList<>();
    for (int i = 1; i <= names.size(); i++) {
      numbered.add(i == 1 ? "argument" : "argument" + i);
    }
    return new Call(element, variables, types, numbered, thrown);
  }

  /** A name of ours that is none of the parameters'. */
  String free(String name) {
    Set<String> taken = new HashSet<>(names);
    String free = name;
    while (taken.contains(free)) {
      free += "_";
    }
    return free;
  }

  /** The name of the {@code Context} parameter. */
  String cx() {
    return free("cx");
  }

  /** The parameters as they are, an array for a variable number of them. */
  List<ParameterSpec> parameters() {
    List<ParameterSpec> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      parameters.add(ParameterSpec.builder(types.get(i), names.get(i)).build());
    }
    return parameters;
  }

  /** The parameters and the context. */
  List<ParameterSpec> parametersAndContext() {
    List<ParameterSpec> parameters = parameters();
    parameters.add(ParameterSpec.builder(RuntimeTypes.CONTEXT, cx()).build());
    return parameters;
  }

  /** Whether the last parameter stands for any number of arguments. */
  boolean isVarArgs() {
    return element.isVarArgs() && types.get(types.size() - 1) instanceof ArrayTypeName;
  }

  /** The arguments: some of ours, then the parameters' names, then some of ours. */
  CodeBlock arguments(List<String> before, List<String> after) {
    List<String> all = new ArrayList<>(before);
    all.addAll(names);
    all.addAll(after);
    return all.stream().map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(",$W"));
  }

  /** The parameters' names. */
  CodeBlock arguments() {
    return arguments(List.of(), List.of());
  }
}
