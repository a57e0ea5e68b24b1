package io.asynctrait.processor.emit;

import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.GeneratedSource;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes everything that follows from the signatures of a type alone: shims, entry points, poll
 * functions.
 */
public final class ShimEmitter {
  private final Elements elements;
  private final SourceFiles files;

  /** Writes for the running compilation. */
  public ShimEmitter(Elements elements) {
    this.elements = elements;
    this.files = new SourceFiles(elements);
  }

  /** Returns the sources of a valid type. */
  public List<GeneratedSource> emit(TraitModel model) {
    List<GeneratedSource> sources = new ArrayList<>();
    if (model.hasShim()) {
      sources.add(file(model.shim(), shim(model), model.element()));
    }
    if (model.hasEntries()) {
      sources.add(file(model.entries(), EntriesEmitter.emit(model), model.element()));
    }
    if (!model.boundEntries().isEmpty()) {
      sources.add(
          file(GeneratedNames.bound(model.element()), BoundEntries.emit(model), model.element()));
    }
    if (!model.polled().isEmpty()) {
      sources.add(
          file(GeneratedNames.polled(model.element()), PolledEmitter.emit(model), model.element()));
    }
    for (MethodModel method : model.polled()) {
      sources.add(
          file(method.machine(), PolledMachineEmitter.emit(model, method), model.element()));
    }
    return sources;
  }

  private GeneratedSource file(GeneratedType type, TypeSpec spec, TypeElement origin) {
    TypeSpec.Builder quiet = spec.toBuilder();
    Suppressions.suppress(quiet, InheritedWarnings.of(origin, elements));
    return files.of(type, quiet.build(), origin);
  }

  private static TypeSpec shim(TraitModel model) {
    if (model.isInterface()) {
      return TraitShimEmitter.emit(model);
    }
    return model
        .classShim()
        .map(shim -> ClassShimEmitter.emit(model, shim))
        .orElseGet(() -> ClassShimEmitter.emitStatics(model));
  }
}
