package io.asynctrait.processor.model;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * What the dispatch shim of a class is made of.
 *
 * @param constructors those of the class that the shim can call
 * @param methods the async methods that it overrides
 * @param serializable whether the class is serializable
 */
public record ClassShim(
    List<ExecutableElement> constructors, List<DispatchedMethod> methods, boolean serializable) {
  /** Copies the lists. */
  public ClassShim {
    constructors = List.copyOf(constructors);
    methods = List.copyOf(methods);
  }
}
