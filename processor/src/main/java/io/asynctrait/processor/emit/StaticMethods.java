package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.asynctrait.processor.model.MethodModel;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The lazy forms of static async methods, for hand-written callers: {@code AsyncTrait_T.m(args)}.
 */
final class StaticMethods {
  private static final Set<Modifier> ACCESS = Set.of(Modifier.PUBLIC, Modifier.PROTECTED);

  private StaticMethods() {}

  static MethodSpec.Builder lazyForm(MethodModel method) {
    Call call = Call.of(method.element());
    MethodSpec.Builder lazy =
        MethodSpec.methodBuilder(method.name())
            .addJavadoc("Lazy form of {@link $T#$N}.", ClassName.get(method.owner()), method.name())
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(call.variables())
            .returns(TypeName.get(method.element().getReturnType()))
            .addParameters(call.parameters())
            .varargs(call.isVarArgs())
            .addExceptions(call.thrown())
            .addStatement("return $T.handle($L)", TypeNames.of(method.machine()), call.arguments());
    method.element().getModifiers().stream().filter(ACCESS::contains).forEach(lazy::addModifiers);
    return lazy;
  }
}
