package io.asynctrait.processor.discover;

import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.RecycleConflict;
import io.asynctrait.processor.model.RecyclePolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Types;

/**
 * What {@code @Recycle} says about a method: its own annotation, else that of the nearest
 * overridden method.
 */
final class RecycleReader {
  private final Types types;

  RecycleReader(Types types) {
    this.types = types;
  }

  /** Returns what holds for the frames of {@code method} in the type of {@code hierarchy}. */
  RecyclePolicy read(ExecutableElement method, Hierarchy hierarchy) {
    List<ExecutableElement> deciding = deciding(method, hierarchy);
    return deciding.isEmpty() ? RecyclePolicy.NONE : policy(deciding.get(0));
  }

  /** Returns two declarations that are equally near and disagree. */
  Optional<RecycleConflict> conflict(ExecutableElement method, Hierarchy hierarchy) {
    List<ExecutableElement> deciding = deciding(method, hierarchy);
    return deciding.stream()
        .filter(other -> !policy(other).equals(policy(deciding.get(0))))
        .findFirst()
        .map(other -> new RecycleConflict(method, deciding.get(0), other));
  }

  private List<ExecutableElement> deciding(ExecutableElement method, Hierarchy hierarchy) {
    if (annotation(method).isPresent()) {
      return List.of(method);
    }
    List<ExecutableElement> annotated =
        hierarchy.equivalents(method).stream()
            .filter(other -> annotation(other).isPresent())
            .toList();
    return annotated.stream()
        .filter(other -> annotated.stream().noneMatch(nearer -> isBelow(nearer, other)))
        .toList();
  }

  private boolean isBelow(ExecutableElement nearer, ExecutableElement other) {
    return !nearer.equals(other)
        && types.isSubtype(
            types.erasure(AsyncMethods.ownerOf(nearer).asType()),
            types.erasure(AsyncMethods.ownerOf(other).asType()));
  }

  private static Optional<AnnotationMirror> annotation(ExecutableElement method) {
    return AsyncMethods.annotation(method, AsyncMethods.RECYCLE);
  }

  private static RecyclePolicy policy(ExecutableElement method) {
    boolean recycled = true;
    int capacity = 1;
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> element :
        annotation(method).orElseThrow().getElementValues().entrySet()) {
      Object value = element.getValue().getValue();
      if (value instanceof Boolean b) {
        recycled = b;
      } else if (value instanceof Integer i) {
        capacity = i;
      }
    }
    return new RecyclePolicy(recycled, capacity);
  }
}
