package io.asynctrait.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/**
 * The dispatch shim of a class below a sealed type: final, and known when the sealed type is read.
 *
 * @param type the class
 * @param shim its shim
 * @param arguments the parameters of the sealed type that are arguments of the shim; empty if they
 *     are not known
 * @param isDirect whether the entry points of the shim have the parameters, results and exceptions
 *     that those of the sealed type have
 */
public record PermittedShim(
    TypeElement type, GeneratedType shim, List<TypeParameterElement> arguments, boolean isDirect) {
  /** Copies the list. */
  public PermittedShim {
    arguments = List.copyOf(arguments);
  }
}
