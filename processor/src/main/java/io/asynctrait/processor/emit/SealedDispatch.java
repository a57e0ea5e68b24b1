package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.PermittedShim;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;

/**
 * The first part of the entry point for any receiver of a sealed type: each class that is known to
 * be generated is tested for and called by itself.
 *
 * <pre>{@code
 * if (receiver instanceof AsyncTrait_Circle generated) {
 *   return generated.startArea(cx);
 * }
 * if (receiver instanceof AsyncTrait_Square generated) {
 *   return generated.startArea(cx);
 * }
 * }</pre>
 *
 * <p>Shims are final, so each of these calls has one target, and the compiler at run time can
 * inline it however many receivers it has seen. An interface call is inlined for two at most.
 */
final class SealedDispatch {
  /** Each test costs the receivers behind it, and a long method is not inlined itself. */
  private static final int MOST_ARMS = 8;

  private final TraitModel model;
  private final TypeName entries;

  SealedDispatch(TraitModel model) {
    this.model = model;
    this.entries = TypeNames.withParameters(TypeNames.of(model.entries()), model.element());
  }

  /** Adds all arms. */
  void addTo(MethodSpec.Builder await, MethodModel method, Call call, String receiver) {
    add(await, method, call, receiver, true);
  }

  /** Adds the arms of classes that need no other view: the entry points are another type's. */
  void addDirectTo(MethodSpec.Builder await, MethodModel method, Call call, String receiver) {
    add(await, method, call, receiver, false);
  }

  private void add(
      MethodSpec.Builder await, MethodModel method, Call call, String receiver, boolean all) {
    if (model.permitted().size() > MOST_ARMS) {
      return;
    }
    String generated = call.free("generated");
    for (PermittedShim permitted : model.permitted()) {
      boolean isDirect = permitted.isDirect() && call.variables().isEmpty();
      if (!isDirect && !all) {
        continue;
      }
      await
          .beginControlFlow(
              "if ($L instanceof $T $N)",
              permitted.isDirect()
                  ? CodeBlock.of("$N", receiver)
                  : CodeBlock.of("($T) $N", ClassName.OBJECT, receiver),
              tested(permitted),
              generated)
          .addStatement(
              isDirect ? "return $L.$N($L)" : "return $L\n.$N($L)",
              isDirect ? CodeBlock.of("$N", generated) : asSealed(generated),
              method.startName(),
              call.arguments(List.of(), List.of(call.cx())))
          .endControlFlow();
    }
  }

  private TypeName tested(PermittedShim permitted) {
    List<? extends TypeName> arguments =
        permitted.arguments().isEmpty()
            ? permitted.type().getTypeParameters().stream().map(parameter -> TypeNames.ANY).toList()
            : permitted.arguments().stream().map(TypeVariableName::get).toList();
    return TypeNames.parameterized(TypeNames.of(permitted.shim()), arguments);
  }

  /** The shim where it is known by other type arguments than ours. */
  private CodeBlock asSealed(String generated) {
    List<TypeName> any =
        model.element().getTypeParameters().stream().map(parameter -> TypeNames.ANY).toList();
    return any.isEmpty()
        ? CodeBlock.of("(($T) $N)", entries, generated)
        : CodeBlock.of(
            "(($T) ($T) $N)",
            entries,
            TypeNames.parameterized(TypeNames.of(model.entries()), any),
            generated);
  }
}
