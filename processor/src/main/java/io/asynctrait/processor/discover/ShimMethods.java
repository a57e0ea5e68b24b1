package io.asynctrait.processor.discover;

import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.GeneratedNames;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Calls whose receiver is declared as a dispatch shim, by somebody who wants the one class that is
 * there. They are calls of the async method that the shim overrides.
 */
public final class ShimMethods {
  private ShimMethods() {}

  /**
   * Returns the async method that {@code method} of a shim overrides, or else the method itself.
   */
  public static ExecutableElement dispatched(
      ExecutableElement method, Elements elements, Types types) {
    TypeElement owner = AsyncMethods.ownerOf(method);
    if (!isShim(owner)) {
      return method;
    }
    return new Hierarchy(owner, types)
        .methods().stream()
            .filter(AsyncMethods::isAsync)
            .filter(candidate -> elements.overrides(method, candidate, owner))
            .findFirst()
            .orElse(method);
  }

  private static boolean isShim(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType superclass
        && type.getSimpleName()
            .contentEquals(GeneratedNames.shim((TypeElement) superclass.asElement()).simpleName());
  }
}
