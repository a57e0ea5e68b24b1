package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.asynctrait.processor.model.DispatchedMethod;
import io.asynctrait.processor.model.Entry;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The two entry points of an async method, in the generated interface of the type that declares it.
 *
 * <pre>{@code
 * default long startRead(ByteBuffer dst, Context cx) throws IOException {
 *   return Lanes.startLong(read(dst), cx);
 * }
 *
 * static long awaitRead(ByteSource receiver, ByteBuffer dst, Context cx) throws IOException {
 *   return receiver instanceof AsyncTrait_ByteSource generated
 *       ? generated.startRead(dst, cx)
 *       : Lanes.startLong(receiver.read(dst), cx);
 * }
 * }</pre>
 *
 * <p>An interface that does not extend the user's type, which is so for classes and sealed
 * interfaces, has the first one abstract.
 */
final class EntryMethods {
  private final TraitModel model;
  private final GeneratedReceiver dispatch;
  private final ClassName user;
  private final ClassName entries;

  EntryMethods(TraitModel model) {
    this.model = model;
    this.dispatch = new GeneratedReceiver(model.element(), model.entries());
    this.user = ClassName.get(model.element());
    this.entries = TypeNames.of(model.entries());
  }

  /** The entry point as an instance method. */
  MethodSpec start(MethodModel method, boolean overrides) {
    Call call = Call.of(method.element());
    MethodSpec.Builder start =
        signature(method.startName(), method, call)
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariables(call.variables())
            .addParameters(call.parametersAndContext());
    if (overrides) {
      start.addAnnotation(Override.class);
    } else {
      start.addJavadoc("Fused form of {@link $T#$N}.", user, method.name());
    }
    return dispatch.isSubtype()
        ? start
            .addModifiers(Modifier.DEFAULT)
            .addStatement(
                "return $T.$N($N($L), $N)",
                RuntimeTypes.LANES,
                LaneCode.startFuture(method.lane()),
                method.name(),
                call.arguments(),
                call.cx())
            .build()
        : start.addModifiers(Modifier.ABSTRACT).build();
  }

  /** The entry point for any receiver. */
  MethodSpec await(MethodModel method) {
    Call call = Call.of(method.element());
    String receiver = call.free("receiver");
    MethodSpec.Builder await =
        dispatch
            .entryPoint(method.awaitName(), method, call, receiver)
            .addJavadoc("Awaits {@link $T#$N} of any receiver.", user, method.name())
            .addModifiers(Modifier.PUBLIC);
    new SealedDispatch(model).addTo(await, method, call, receiver);
    String generated = call.free("generated");
    CodeBlock isGenerated = dispatch.test(receiver, generated);
    CodeBlock fused = dispatch.call(generated, method, call);
    CodeBlock plain =
        CodeBlock.of(
            "$T.$N($N.$N($L), $N)",
            RuntimeTypes.LANES,
            LaneCode.startFuture(method.lane()),
            receiver,
            method.name(),
            call.arguments(),
            call.cx());
    if (method.kind() != MethodModel.Kind.DEFAULT) {
      return await.addStatement("return $L\n? $L\n: $L", isGenerated, fused, plain).build();
    }
    return await
        .beginControlFlow("if ($L)", isGenerated)
        .addStatement("return $L", fused)
        .endControlFlow()
        .addStatement(
            "return $T.$N.isOverriddenBy($N)\n? $L\n: $T.start($L)",
            entries.nestedClass(DefaultMethodHolder.name(model.element())),
            GeneratedNames.constant(method.element()),
            receiver,
            plain,
            TypeNames.of(method.machine()),
            call.arguments(List.of(receiver, "null"), List.of(call.cx())))
        .build();
  }

  /** The entry point for receivers of a sealed type, of a method that another type declares. */
  MethodSpec received(DispatchedMethod dispatched) {
    MethodModel method = dispatched.method();
    Call call = Call.of(dispatched);
    String receiver = call.free("receiver");
    List<TypeVariableName> variables =
        new ArrayList<>(TypeNames.variables(model.element().getTypeParameters()));
    variables.addAll(call.variables());
    MethodSpec.Builder await =
        MethodSpec.methodBuilder(method.awaitName())
            .addJavadoc(
                "Awaits {@link $T#$N} of a {@link $T}.",
                ClassName.get(method.owner()),
                method.name(),
                user)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariables(variables)
            .returns(LaneCode.answer(method.lane(), TypeName.get(dispatched.result())))
            .addParameter(TypeNames.withParameters(user, model.element()), receiver)
            .addParameters(call.parametersAndContext())
            .addExceptions(call.thrown());
    new SealedDispatch(model).addDirectTo(await, method, call, receiver);
    return await
        .addStatement(
            "return $T.$N($L)",
            TypeNames.of(method.entryOwner()),
            method.awaitName(),
            call.arguments(List.of(receiver), List.of(call.cx())))
        .build();
  }

  /**
   * An entry point that more than one trait hands down, or whose method is implemented by a type
   * that is not annotated: it calls the plain method.
   */
  static MethodSpec merged(DispatchedMethod method, Entry entry, Modifier... modifiers) {
    Call call = Call.of(method);
    return MethodSpec.methodBuilder(entry.startName())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addModifiers(modifiers)
        .addTypeVariables(call.variables())
        .returns(LaneCode.answer(entry.lane(), TypeName.get(method.result())))
        .addParameters(call.parametersAndContext())
        .addExceptions(call.thrown())
        .addStatement(
            "return $T.$N($N($L), $N)",
            RuntimeTypes.LANES,
            LaneCode.startFuture(entry.lane()),
            method.method().name(),
            call.arguments(),
            call.cx())
        .build();
  }

  private static MethodSpec.Builder signature(String name, MethodModel method, Call call) {
    return MethodSpec.methodBuilder(name)
        .returns(LaneCode.answer(method.lane(), TypeName.get(method.resultType())))
        .addExceptions(call.thrown());
  }
}
