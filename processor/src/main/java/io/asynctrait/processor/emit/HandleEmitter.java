package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.asynctrait.processor.model.HidingNames;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The handle of a call: what hand-written code gets, started at its first poll. */
final class HandleEmitter {
  private static final ClassName CONTEXT = ClassName.get(RuntimeNames.RUNTIME, "Context");
  private static final ClassName FUTURE = ClassName.get(RuntimeNames.RUNTIME, "DynamicFuture");
  private static final ClassName RECYCLER = ClassName.get(RuntimeNames.FRAME, "Recycler");

  private HandleEmitter() {}

  private static TypeName result(MethodModel method) {
    return TypeName.get(method.resultType()).box();
  }

  private static List<ParameterSpec> captured(MethodModel method, TypeName self) {
    List<ParameterSpec> captured = new ArrayList<>();
    LocalNames names =
        new LocalNames(
            method.element().getParameters().stream()
                .map(HandleEmitter::name)
                .collect(Collectors.toSet()));
    if (isBound(method)) {
      captured.add(
          ParameterSpec.builder(BoundEntries.className(method), names.fresh("bound")).build());
    } else if (!method.isStatic()) {
      captured.add(ParameterSpec.builder(self, names.fresh("self")).build());
      captured.add(ParameterSpec.builder(RECYCLER, names.fresh("frames")).build());
    }
    for (VariableElement parameter : method.element().getParameters()) {
      captured.add(
          ParameterSpec.builder(TypeName.get(parameter.asType()), name(parameter)).build());
    }
    return captured;
  }

  private static boolean isBound(MethodModel method) {
    return method.bound().isPresent();
  }

  private static String name(VariableElement parameter) {
    return HidingNames.parameter(parameter.getSimpleName().toString());
  }

  /**
   * {@code static DynamicFuture<T> handle(self, frames, arguments)}, with the bound method in place
   * of the frames where there is one.
   */
  static MethodSpec factory(
      MethodModel method, List<TypeVariableName> typeVariables, String name, boolean isPublic) {
    return factory(method, typeVariables, TypeName.get(method.owner().asType()), name, isPublic);
  }

  static MethodSpec factory(
      MethodModel method,
      List<TypeVariableName> typeVariables,
      TypeName self,
      String name,
      boolean isPublic) {
    List<ParameterSpec> captured = captured(method, self);
    MethodSpec.Builder factory =
        MethodSpec.methodBuilder("handle")
            .addJavadoc("Returns the call as a lazy future.\n")
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(typeVariables)
            .returns(ParameterizedTypeName.get(FUTURE, result(method)));
    List<CodeBlock> arguments = new ArrayList<>();
    captured.forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter.name())));
    if (isBound(method)) {
      String bound = captured.get(0).name();
      String receiver = freeName(captured, "self");
      factory.addParameter(self, receiver);
      arguments.set(0, CodeBlock.of("$N != null ? $N : bind($N, null)", bound, bound, receiver));
    }
    factory.addParameters(captured);
    if (isPublic) {
      factory.addModifiers(Modifier.PUBLIC);
    }
    InheritedWarnings.varargs(method.element(), factory);
    if (method.element().getModifiers().contains(Modifier.STATIC)) {
      // It stands for the user's method, and what that declares to throw may be caught.
      method.element().getThrownTypes().forEach(type -> factory.addException(TypeName.get(type)));
    }
    return factory
        .addStatement(
            "return new $L$L($L)",
            name,
            typeVariables.isEmpty() ? "" : "<>",
            CodeBlock.join(arguments, ",$W"))
        .build();
  }

  private static String freeName(List<ParameterSpec> captured, String wish) {
    return new LocalNames(captured.stream().map(ParameterSpec::name).collect(Collectors.toSet()))
        .fresh(wish);
  }

  private static String names(List<ParameterSpec> parameters) {
    return parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
  }

  /** The handle's class, nested in the state machine. */
  static TypeSpec handle(
      MethodModel method, ClassName machine, List<TypeVariableName> typeVariables, String name) {
    return handle(method, machine, typeVariables, TypeName.get(method.owner().asType()), name);
  }

  static TypeSpec handle(
      MethodModel method,
      ClassName machine,
      List<TypeVariableName> typeVariables,
      TypeName self,
      String name) {
    boolean isLong = method.lane().isLong();
    TypeName result = result(method);
    List<ParameterSpec> captured = captured(method, self);
    ClassName base = ClassName.get(RuntimeNames.FRAME, isLong ? "LongCall" : "ReferenceCall");
    TypeSpec.Builder handle =
        TypeSpec.classBuilder(name)
            .addJavadoc("The call as a lazy future.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addTypeVariables(typeVariables)
            .superclass(ParameterizedTypeName.get(base, result));
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(captured);
    CodeBlock.Builder clear = CodeBlock.builder();
    for (ParameterSpec parameter : captured) {
      handle.addField(parameter.type(), parameter.name(), Modifier.PRIVATE);
      constructor.addStatement("this.$N = $N", parameter.name(), parameter.name());
      if (!parameter.type().isPrimitive()) {
        clear.addStatement("$N = null", parameter.name());
      }
    }
    handle.addMethod(constructor.build());
    handle.addMethod(start(method, machine, captured, isLong ? TypeName.LONG : result));
    if (isLong) {
      handle.addMethod(box(method, result));
    }
    handle.addMethod(
        MethodSpec.methodBuilder("clear")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addCode(clear.build())
            .build());
    return handle.build();
  }

  private static MethodSpec start(
      MethodModel method, ClassName machine, List<ParameterSpec> captured, TypeName returned) {
    String context = freeName(captured, "cx");
    MethodSpec.Builder start =
        MethodSpec.methodBuilder("start")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(returned)
            .addParameter(CONTEXT, context);
    for (TypeMirror thrown : method.thrown()) {
      start.addException(TypeName.get(thrown));
    }
    List<ParameterSpec> passed = isBound(method) ? captured.subList(1, captured.size()) : captured;
    String arguments = passed.isEmpty() ? context : names(passed) + ", " + context;
    return isBound(method)
        ? start.addStatement("return $N.start($L)", captured.get(0).name(), arguments).build()
        : start.addStatement("return $T.start($L)", machine, arguments).build();
  }

  private static MethodSpec box(MethodModel method, TypeName result) {
    return MethodSpec.methodBuilder("box")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(result)
        .addParameter(TypeName.LONG, "value")
        .addParameter(CONTEXT, "cx")
        .addStatement("return $T.box$L(value, cx)", Values.LANES, method.lane().wrapper())
        .build();
  }
}
