package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.model.DispatchedMethod;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import javax.lang.model.element.Modifier;

/**
 * The entry points of a class's async methods that no trait declares: {@code interface
 * AsyncTrait_C_Entries}, which the shims of C and of its subclasses implement.
 */
final class EntriesEmitter {
  private EntriesEmitter() {}

  static TypeSpec emit(TraitModel model) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(TypeNames.of(model.entries()))
            .addJavadoc(
                "Fused entry points of {@link $T} for methods that no trait of it declares.",
                ClassName.get(model.element()))
            .addTypeVariables(TypeNames.variables(model.element().getTypeParameters()));
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    EntryMethods entries = new EntryMethods(model);
    for (MethodModel method : model.ownEntries()) {
      type.addMethod(entries.start(method, false)).addMethod(entries.await(method));
    }
    for (DispatchedMethod method : model.received()) {
      type.addMethod(entries.received(method));
    }
    return type.build();
  }
}
