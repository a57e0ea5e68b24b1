package io.asynctrait.processor.emit;

import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.GeneratedSource;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.util.Elements;

/**
 * Writes everything that follows from the signatures of a type alone: shims, entry points, poll
 * functions.
 */
public final class ShimEmitter {
  private final SourceFiles files;

  /** Writes for the running compilation. */
  public ShimEmitter(Elements elements) {
    this.files = new SourceFiles(elements);
  }

  /** Returns the sources of a valid type. */
  public List<GeneratedSource> emit(TraitModel model) {
    List<GeneratedSource> sources = new ArrayList<>();
    if (model.hasShim()) {
      sources.add(files.of(model.shim(), shim(model), model.element()));
    }
    if (!model.isInterface() && !model.ownEntries().isEmpty()) {
      sources.add(files.of(model.entries(), EntriesEmitter.emit(model), model.element()));
    }
    if (!model.polled().isEmpty()) {
      sources.add(
          files.of(
              GeneratedNames.polled(model.element()), PolledEmitter.emit(model), model.element()));
    }
    for (MethodModel method : model.polled()) {
      sources.add(
          files.of(method.machine(), PolledMachineEmitter.emit(model, method), model.element()));
    }
    return sources;
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
