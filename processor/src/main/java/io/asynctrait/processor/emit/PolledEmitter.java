package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The interface for leaves that are written as poll functions: {@code interface AsyncTrait_I_Polled
 * extends I}, with one {@code pollM} for each abstract async method {@code m} of I.
 */
final class PolledEmitter {
  private PolledEmitter() {}

  static TypeSpec emit(TraitModel model) {
    ClassName user = ClassName.get(model.element());
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(TypeNames.of(GeneratedNames.polled(model.element())))
            .addJavadoc(
                "{@link $T} written as poll functions, by an annotated class that implements this.\n",
                user)
            .addJavadoc(
                """

                <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
                {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
                poll of one call and starts as 0.
                """)
            .addTypeVariables(TypeNames.variables(model.element().getTypeParameters()))
            .addSuperinterface(TypeNames.withParameters(user, model.element()));
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    for (MethodModel method : model.polled()) {
      type.addMethod(poll(method, user)).addMethod(lazyForm(method));
    }
    return type.build();
  }

  /** For an instance that is no shim; shims override it. */
  private static MethodSpec lazyForm(MethodModel method) {
    Call call = Call.of(method.element());
    return MethodSpec.methodBuilder(method.name())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .addTypeVariables(call.variables())
        .returns(TypeName.get(method.element().getReturnType()))
        .addParameters(call.parameters())
        .varargs(call.isVarArgs())
        .addExceptions(call.thrown())
        .addStatement(
            "return $T.handle($L)",
            TypeNames.of(method.machine()),
            call.arguments(List.of("this", "null"), List.of()))
        .build();
  }

  private static MethodSpec poll(MethodModel method, ClassName user) {
    Call call = Call.of(method.element());
    return MethodSpec.methodBuilder(GeneratedNames.poll(method.name()))
        .addJavadoc("Polls a call of {@link $T#$N}.", user, method.name())
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .addTypeVariables(call.variables())
        .returns(LaneCode.polled(method.lane(), TypeName.get(method.resultType())))
        .addParameters(call.parametersAndContext())
        .addExceptions(call.thrown())
        .build();
  }
}
