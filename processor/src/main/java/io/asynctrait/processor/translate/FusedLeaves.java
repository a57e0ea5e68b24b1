package io.asynctrait.processor.translate;

import io.asynctrait.processor.model.RuntimeNames;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The leaves of the runtime, which have a fused form by name. */
record FusedLeaves(Elements elements) {
  /**
   * The fused form of a method of the runtime: {@code startNext(args, cx)} beside {@code
   * next(args)}.
   */
  @Nullable ExecutableElement of(ExecutableElement method) {
    TypeElement type = BodyScope.ownerOf(method);
    if (!elements.getPackageOf(type).getQualifiedName().contentEquals(RuntimeNames.RUNTIME)) {
      return null;
    }
    String name = method.getSimpleName().toString();
    String fused = "start" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    for (ExecutableElement candidate : ElementFilter.methodsIn(type.getEnclosedElements())) {
      List<? extends VariableElement> parameters = candidate.getParameters();
      if (candidate.getSimpleName().contentEquals(fused)
          && candidate.getModifiers().contains(Modifier.PUBLIC)
          && parameters.size() == method.getParameters().size() + 1
          && parameters
              .get(parameters.size() - 1)
              .asType()
              .toString()
              .equals(RuntimeNames.CONTEXT)) {
        return candidate;
      }
    }
    return null;
  }
}
