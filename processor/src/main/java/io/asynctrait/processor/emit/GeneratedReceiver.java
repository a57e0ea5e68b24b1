package io.asynctrait.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.MethodModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The question whether a receiver is generated, and its fused call if so.
 *
 * @param user the type of the receiver
 * @param generated the interface with its entry points
 */
record GeneratedReceiver(TypeElement user, GeneratedType generated) {
  /** Whether that interface extends the user's: not so for classes and sealed interfaces. */
  boolean isSubtype() {
    return user.getKind().isInterface() && !isSealed();
  }

  private boolean isSealed() {
    return user.getModifiers().contains(Modifier.SEALED);
  }

  /** A static method of an entry point's signature, with the receiver in front. */
  MethodSpec.Builder entryPoint(String name, MethodModel method, Call call, String receiver) {
    List<TypeVariableName> variables =
        new ArrayList<>(TypeNames.variables(user.getTypeParameters()));
    variables.addAll(call.variables());
    MethodSpec.Builder entry =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(variables)
            .returns(LaneCode.answer(method.lane(), TypeName.get(method.resultType())))
            .addParameter(TypeNames.withParameters(ClassName.get(user), user), receiver)
            .addParameters(call.parametersAndContext())
            .addExceptions(call.thrown());
    if (isUnchecked()) {
      entry.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "unchecked")
              .build());
    }
    return entry;
  }

  /** Tests a variable; if the answer is yes, another one is the receiver that is generated. */
  CodeBlock test(String receiver, String found) {
    TypeName type =
        isSubtype()
            ? TypeNames.withParameters(TypeNames.of(generated), user)
            : TypeNames.parameterized(
                TypeNames.of(generated),
                user.getTypeParameters().stream().map(p -> TypeNames.ANY).toList());
    // The compiler would refuse a test that it finds hopeless, as for a sealed type of records.
    CodeBlock tested =
        isSealed()
            ? CodeBlock.of("($T) $N", ClassName.OBJECT, receiver)
            : CodeBlock.of("$N", receiver);
    return CodeBlock.of("$L instanceof $T $N", tested, type, found);
  }

  /** The fused call of a receiver that was found generated. */
  CodeBlock call(String found, MethodModel method, Call call) {
    CodeBlock receiver =
        isUnchecked()
            ? CodeBlock.of(
                "(($T) $N)", TypeNames.withParameters(TypeNames.of(generated), user), found)
            : CodeBlock.of("$N", found);
    return CodeBlock.of(
        "$L.$N($L)", receiver, method.startName(), call.arguments(List.of(), List.of(call.cx())));
  }

  private boolean isUnchecked() {
    return !isSubtype() && !user.getTypeParameters().isEmpty();
  }
}
