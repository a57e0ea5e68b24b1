package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.model.DispatchedMethod;
import io.asynctrait.processor.model.Entry;
import io.asynctrait.processor.model.GeneratedUse;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The shim of an interface: {@code interface AsyncTrait_I extends I}, with the fused entry points
 * of the methods that I declares first, the lazy forms of its static methods and the adapter for
 * implementations that are not generated.
 */
final class TraitShimEmitter {
  private TraitShimEmitter() {}

  static TypeSpec emit(TraitModel model) {
    ClassName user = ClassName.get(model.element());
    TypeSpec.Builder shim =
        TypeSpec.interfaceBuilder(TypeNames.of(model.shim()))
            .addJavadoc("The fused entry points of {@link $T}.", user)
            .addTypeVariables(TypeNames.variables(model.element().getTypeParameters()));
    if (model.isPublic()) {
      shim.addModifiers(Modifier.PUBLIC);
    }
    if (!model.isSealed()) {
      shim.addSuperinterface(TypeNames.withParameters(user, model.element()));
    }
    for (GeneratedUse trait : model.interfaces()) {
      shim.addSuperinterface(TypeNames.of(trait));
    }
    EntryMethods entries = new EntryMethods(model);
    for (MethodModel method : model.ownEntries()) {
      shim.addMethod(entries.start(method, false)).addMethod(entries.await(method));
    }
    for (DispatchedMethod method : model.received()) {
      shim.addMethod(entries.received(method));
    }
    for (DispatchedMethod method : model.merged()) {
      for (Entry entry : method.entries()) {
        shim.addMethod(EntryMethods.merged(method, entry, Modifier.DEFAULT));
      }
    }
    for (MethodModel method : model.statics()) {
      shim.addMethod(StaticMethods.lazyForm(method).build());
    }
    if (!model.isSealed()) {
      shim.addMethod(AdapterEmitter.of(model)).addType(AdapterEmitter.adapter(model));
    }
    List<MethodModel> defaults =
        model.methods().stream()
            .filter(method -> method.kind() == MethodModel.Kind.DEFAULT)
            .toList();
    if (!defaults.isEmpty()) {
      shim.addType(DefaultMethodHolder.of(model, defaults));
    }
    return shim.build();
  }
}
