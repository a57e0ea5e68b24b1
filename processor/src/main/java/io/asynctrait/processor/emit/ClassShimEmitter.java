package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
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
 * of C, each async method overridden twice, as a plain method and as a fused entry point, and the
 * idle frames per method.
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
      type.addField(framesField(method, shim.serializable()));
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

  private static FieldSpec framesField(DispatchedMethod method, boolean serializable) {
    FieldSpec.Builder field =
        FieldSpec.builder(
            RuntimeTypes.RECYCLER, method.framesField(), Modifier.PRIVATE, Modifier.FINAL);
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
            .varargs(call.isVarArgs())
            .addStatement(
                "return $T.handle($L)",
                TypeNames.of(method.method().machine()),
                call.arguments(List.of("this", frames(method, call)), List.of()));
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
    if (entry.lane().isLong() == method.method().lane().isLong()) {
      return fused
          .addStatement(
              "return $T.start($L)",
              TypeNames.of(method.method().machine()),
              call.arguments(List.of("this", frames(method, call)), List.of(call.cx())))
          .build();
    }
    // The value travels one way here, the other way in the state machine: a handle is in between.
    return EntryMethods.merged(method, entry);
  }

  private static String frames(DispatchedMethod method, Call call) {
    return call.free(method.framesField()).equals(method.framesField())
        ? method.framesField()
        : "this." + method.framesField();
  }
}
