package io.asynctrait.processor.translate;

import io.asynctrait.processor.model.EntryCopy;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.MethodModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** The entry points that one body calls through copies of its own; see {@link EntryCopy}. */
final class EntryCopies {
  private final Map<ExecutableElement, EntryCopy> copies = new LinkedHashMap<>();
  private final Map<String, GeneratedType> owners = new HashMap<>();

  /**
   * Returns the name of the copy for calls of {@code method}; nothing if its entry point is called
   * as it is: that of a sealed type knows all receivers, and that of another type than the one that
   * declares the method has another signature.
   */
  Optional<String> nameFor(MethodModel method) {
    return GeneratedNames.entryPoints(method.owner()).equals(method.entryOwner())
            && !method.owner().getModifiers().contains(Modifier.SEALED)
        ? Optional.of(
            copies
                .computeIfAbsent(
                    method.element(), element -> new EntryCopy(freeName(method), method))
                .name())
        : Optional.empty();
  }

  /** Overloads of one type share a name, as their entry points do; those of two types do not. */
  private String freeName(MethodModel method) {
    String name = method.awaitName();
    for (int i = 2; ; i++) {
      GeneratedType owner = owners.putIfAbsent(name, method.entryOwner());
      if (owner == null || owner.equals(method.entryOwner())) {
        return name;
      }
      name = method.awaitName() + i;
    }
  }

  /** All copies, in the order of their first calls. */
  List<EntryCopy> all() {
    return List.copyOf(copies.values());
  }
}
