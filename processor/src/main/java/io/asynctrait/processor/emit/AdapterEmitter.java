package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.InterfaceMethod;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * {@code AsyncTrait_I.of(any)}: the adapter that lets an implementation which is not generated,
 * such as a mock or a lambda, be called like generated ones, and runs the default async methods
 * that it does not override.
 */
final class AdapterEmitter {
  private static final Set<String> OBJECT_METHODS =
      Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

  private AdapterEmitter() {}

  private static String name(TraitModel model) {
    return NestedNames.of(model.element(), List.of(), "Adapter");
  }

  /** The factory method. */
  static MethodSpec of(TraitModel model) {
    TypeName user = TypeNames.withParameters(ClassName.get(model.element()), model.element());
    TypeName shim = TypeNames.withParameters(TypeNames.of(model.shim()), model.element());
    boolean generic = !model.element().getTypeParameters().isEmpty();
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            "Returns {@code any} if it is generated, else an adapter whose default async methods work.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariables(TypeNames.variables(model.element().getTypeParameters()))
        .returns(user)
        .addParameter(user, "any")
        .addStatement(
            "return any instanceof $T ? any : new $T$L(any)",
            shim,
            TypeNames.of(model.shim()).nestedClass(name(model)),
            generic ? "<>" : "")
        .build();
  }

  /** The adapter class. */
  static TypeSpec adapter(TraitModel model) {
    TypeName user = TypeNames.withParameters(ClassName.get(model.element()), model.element());
    TypeSpec.Builder adapter =
        TypeSpec.classBuilder(name(model))
            .addJavadoc(
                "Passes every call on to an implementation that is not generated; see {@link #of}.")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addTypeVariables(TypeNames.variables(model.element().getTypeParameters()))
            .addSuperinterface(
                TypeNames.withParameters(TypeNames.of(model.shim()), model.element()))
            .addField(user, "any", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(user, "any")
                    .addStatement("this.any = $T.requireNonNull(any)", java.util.Objects.class)
                    .build());
    for (InterfaceMethod method : model.members()) {
      if (!OBJECT_METHODS.contains(method.element().toString())) {
        adapter.addMethod(delegate(method));
      }
    }
    return adapter
        .addMethod(
            MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return any.toString()")
                .build())
        .build();
  }

  private static MethodSpec delegate(InterfaceMethod method) {
    Call call = Call.of(method);
    TypeName returned = TypeName.get(method.signature().getReturnType());
    MethodSpec.Builder delegate =
        MethodSpec.methodBuilder(method.element().getSimpleName().toString())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariables(call.variables())
            .returns(returned)
            .addParameters(call.parameters())
            .varargs(call.isVarArgs())
            .addExceptions(call.thrown());
    String any = call.names().contains("any") ? "this.any" : "any";
    CodeBlock passedOn =
        CodeBlock.of("$L.$N($L)", any, method.element().getSimpleName(), call.arguments());
    MethodModel async = method.async().orElse(null);
    if (async != null && async.kind() == MethodModel.Kind.DEFAULT) {
      return delegate
          .addStatement(
              "return $T.$N.isOverriddenBy($L)\n? $L\n: $T.handle($L)",
              TypeNames.of(GeneratedNames.shim(async.owner()))
                  .nestedClass(DefaultMethodHolder.name(async.owner())),
              GeneratedNames.constant(async.element()),
              any,
              passedOn,
              TypeNames.of(async.machine()),
              call.arguments(List.of(any, "null"), List.of()))
          .build();
    }
    return delegate
        .addStatement(returned.equals(TypeName.VOID) ? "$L" : "return $L", passedOn)
        .build();
  }
}
