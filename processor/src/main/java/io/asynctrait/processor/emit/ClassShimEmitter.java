package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.model.ClassShim;
import io.asynctrait.processor.model.DispatchedMethod;
import io.asynctrait.processor.model.Entry;
import io.asynctrait.processor.model.GeneratedUse;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * The dispatch shim of a class: {@code final class AsyncTrait_C extends C}, with the constructors
 * of C, each async method overridden twice, as a plain method and as a fused entry point, and bound
 * to the object together with its idle frames.
 */
final class ClassShimEmitter {
  private static final Set<Modifier> ACCESS = Set.of(Modifier.PUBLIC, Modifier.PROTECTED);

  private ClassShimEmitter() {}

  static TypeSpec emit(TraitModel model, ClassShim shim) {
    ClassName user = ClassName.get(model.element());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(TypeNames.of(model.shim()))
            .addJavadoc("Dispatch shim of {@link $T}: what a program instantiates.", user)
            .addModifiers(Modifier.FINAL)
            .addTypeVariables(TypeNames.variables(model.element().getTypeParameters()))
            .superclass(TypeNames.withParameters(user, model.element()));
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    for (GeneratedUse entries : model.interfaces()) {
      type.addSuperinterface(TypeNames.of(entries));
    }
    if (shim.serializable()) {
      type.addField(
          FieldSpec.builder(TypeName.LONG, "serialVersionUID")
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer("1L")
              .build());
    }
    for (DispatchedMethod method : shim.methods()) {
      type.addField(field(method, shim.serializable()));
    }
    List<DispatchedMethod> bound =
        shim.methods().stream().filter(DispatchedMethod::isBound).toList();
    if (!bound.isEmpty()) {
      type.addSuperinterface(RuntimeTypes.BOUND_METHODS);
    }
    ConstructorEmitter constructors = new ConstructorEmitter(model.element());
    for (ExecutableElement constructor : shim.constructors()) {
      type.addMethod(constructors.asDeclared(constructor));
      type.addMethod(constructors.withRecycling(constructor, shim));
    }
    for (DispatchedMethod method : shim.methods()) {
      type.addMethod(lazyForm(method));
      for (Entry entry : method.entries()) {
        type.addMethod(fusedForm(method, entry));
      }
    }
    if (!bound.isEmpty()) {
      type.addMethod(boundMethod(bound));
    }
    for (DispatchedMethod method : model.merged()) {
      for (Entry entry : method.entries()) {
        type.addMethod(EntryMethods.merged(method, entry));
      }
    }
    for (MethodModel method : model.statics()) {
      type.addMethod(StaticMethods.lazyForm(method).build());
    }
    return type.build();
  }

  /** What is generated for static async methods of a class that has no shim. */
  static TypeSpec emitStatics(TraitModel model) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(TypeNames.of(model.shim()))
            .addJavadoc("Static async methods of {@link $T}.", ClassName.get(model.element()))
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    for (MethodModel method : model.statics()) {
      type.addMethod(StaticMethods.lazyForm(method).build());
    }
    return type.build();
  }

  private static FieldSpec field(DispatchedMethod method, boolean serializable) {
    TypeName type =
        method.isBound() ? BoundEntries.className(method.method()) : RuntimeTypes.RECYCLER;
    FieldSpec.Builder field =
        FieldSpec.builder(type, method.field(), Modifier.PRIVATE, Modifier.FINAL);
    if (serializable) {
      field.addModifiers(Modifier.TRANSIENT);
    }
    return field.build();
  }

  private static MethodSpec lazyForm(DispatchedMethod method) {
    Call call = Call.of(method);
    MethodSpec.Builder lazy =
        MethodSpec.methodBuilder(method.method().name())
            .addAnnotation(Override.class)
            .addTypeVariables(call.variables())
            .returns(TypeName.get(method.signature().getReturnType()))
            .addParameters(call.parameters())
            .varargs(call.isVarArgs());
    ClassName machine = TypeNames.of(method.method().machine());
    boolean bindsEachTime = method.method().bound().isPresent() && !method.isBound();
    lazy.addStatement(
        "return $T.handle(this,$W$L$L)",
        machine,
        bindsEachTime
            ? CodeBlock.of("$T.bind(this, $N)", machine, field(method, call))
            : CodeBlock.of("$N", field(method, call)),
        call.names().isEmpty() ? CodeBlock.of("") : CodeBlock.of(",$W$L", call.arguments()));
    method.method().element().getModifiers().stream()
        .filter(ACCESS::contains)
        .forEach(lazy::addModifiers);
    return lazy.build();
  }

  private static MethodSpec fusedForm(DispatchedMethod method, Entry entry) {
    Call call = Call.of(method);
    MethodSpec.Builder fused =
        MethodSpec.methodBuilder(entry.startName())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariables(call.variables())
            .returns(LaneCode.answer(entry.lane(), TypeName.get(method.result())))
            .addParameters(call.parametersAndContext())
            .addExceptions(call.thrown());
    if (entry.lane().isLong() != method.method().lane().isLong()) {
      // The value travels one way here, the other in the state machine: a handle is in between.
      return EntryMethods.merged(method, entry);
    }
    ClassName machine = TypeNames.of(method.method().machine());
    String field = field(method, call);
    List<String> cx = List.of(call.cx());
    if (!method.isBound()) {
      return fused
          .addStatement("return $T.start($L)", machine, call.arguments(List.of("this", field), cx))
          .build();
    }
    // It is null as long as the constructor runs, and where none did, as in deserialisation.
    return fused
        .addStatement(
            "return $N != null\n? $N.start($L)\n: $T.start($L)",
            field,
            field,
            call.arguments(List.of(), cx),
            machine,
            call.arguments(List.of("this", "null"), cx))
        .build();
  }

  private static MethodSpec boundMethod(List<DispatchedMethod> methods) {
    MethodSpec.Builder choice =
        MethodSpec.methodBuilder("boundMethod")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Object.class)
            .addParameter(
                ParameterizedTypeName.get(ClassName.get(Class.class), TypeNames.ANY), "type");
    for (DispatchedMethod method : methods) {
      choice
          .beginControlFlow("if (type.isInstance($N))", method.field())
          .addStatement("return $N", method.field())
          .endControlFlow();
    }
    return choice.addStatement("return null").build();
  }

  private static String field(DispatchedMethod method, Call call) {
    return call.free(method.field()).equals(method.field())
        ? method.field()
        : "this." + method.field();
  }
}
