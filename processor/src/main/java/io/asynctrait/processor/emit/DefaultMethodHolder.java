package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The nested class that tells which receivers override a trait's default methods. */
final class DefaultMethodHolder {
  private DefaultMethodHolder() {}

  /** The name of the class that is nested in the shim of {@code trait}. */
  static String name(TypeElement trait) {
    return NestedNames.of(trait, List.of(), "Overrides");
  }

  static TypeSpec of(TraitModel model, List<MethodModel> defaults) {
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(name(model.element()))
            .addJavadoc(
                "Tells which classes override the default methods of {@link $T}.",
                ClassName.get(model.element()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    for (MethodModel method : defaults) {
      holder.addField(constant(model, method));
    }
    return holder
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private static FieldSpec constant(TraitModel model, MethodModel method) {
    CodeBlock.Builder arguments =
        CodeBlock.builder().add("$T.class, $S", ClassName.get(model.element()), method.name());
    for (TypeName type : Call.of(method.element()).types()) {
      arguments.add(", $T.class", TypeNames.erased(type));
    }
    return FieldSpec.builder(
            RuntimeTypes.DEFAULT_METHOD,
            GeneratedNames.constant(method.element()),
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("\n    new $T($L)", RuntimeTypes.DEFAULT_METHOD, arguments.build())
        .build();
  }
}
