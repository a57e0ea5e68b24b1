package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.model.BoundMethod;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The entry points of a type, bound to their receivers: {@code class AsyncTrait_I_Bound}, with a
 * class and a factory for each.
 *
 * <pre>{@code
 * static BoundRead bindRead(ByteSource receiver) {
 *   return receiver instanceof BoundMethods generated
 *           && generated.boundMethod(BoundRead.class) instanceof BoundRead bound
 *       ? bound
 *       : new BoundRead() { ... }; // calls awaitRead(receiver, dst, cx)
 * }
 *
 * abstract static class BoundRead {
 *   public abstract long start(ByteBuffer dst, Context cx) throws IOException;
 * }
 * }</pre>
 */
final class BoundEntries {
  private BoundEntries() {}

  static TypeSpec emit(TraitModel model) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(TypeNames.of(GeneratedNames.bound(model.element())))
            .addJavadoc(
                "The async methods of {@link $T} bound to a receiver, for callers that keep it.",
                ClassName.get(model.element()))
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    for (MethodModel method : model.boundEntries()) {
      type.addMethod(bind(method)).addType(bound(method));
    }
    return type.build();
  }

  /** The class that stands for the bound method. */
  static ClassName className(MethodModel method) {
    BoundMethod bound = method.bound().orElseThrow();
    return TypeNames.of(bound.holder()).nestedClass(bound.name());
  }

  /** The method that all of these classes have. */
  static MethodSpec.Builder start(MethodModel method, Call call) {
    return MethodSpec.methodBuilder("start")
        .addModifiers(Modifier.PUBLIC)
        .returns(LaneCode.answer(method.lane(), TypeName.get(method.resultType())))
        .addParameters(call.parametersAndContext())
        .addExceptions(call.thrown());
  }

  private static TypeSpec bound(MethodModel method) {
    return TypeSpec.classBuilder(className(method))
        .addJavadoc("{@link $T#$N} of one receiver.", ClassName.get(method.owner()), method.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.ABSTRACT)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PROTECTED).build())
        .addMethod(
            start(method, Call.of(method.element()))
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc("Awaits a call.")
                .build())
        .build();
  }

  private static MethodSpec bind(MethodModel method) {
    ClassName bound = className(method);
    Call call = Call.of(method.element());
    String receiver = call.free("receiver");
    TypeSpec any =
        TypeSpec.anonymousClassBuilder("")
            .superclass(bound)
            .addMethod(
                start(method, call)
                    .addAnnotation(Override.class)
                    .addStatement(
                        "return $T.$N($L)",
                        TypeNames.of(method.entryOwner()),
                        method.awaitName(),
                        call.arguments(List.of(receiver), List.of(call.cx())))
                    .build())
            .build();
    return MethodSpec.methodBuilder(method.bound().orElseThrow().bind())
        .addJavadoc("Binds {@link $T#$N}.", ClassName.get(method.owner()), method.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(bound)
        .addParameter(ClassName.get(method.owner()), receiver)
        .addStatement(
            "return $N instanceof $T generated\n&& generated.boundMethod($T.class) instanceof $T bound"
                + "\n? bound\n: $L",
            receiver,
            RuntimeTypes.BOUND_METHODS,
            bound,
            bound,
            any)
        .build();
  }
}
