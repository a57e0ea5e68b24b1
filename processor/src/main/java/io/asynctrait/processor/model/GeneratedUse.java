package io.asynctrait.processor.model;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A generated generic type with its arguments.
 *
 * @param type the type
 * @param arguments its type arguments, empty if it has no parameters or is used raw
 */
public record GeneratedUse(GeneratedType type, List<? extends TypeMirror> arguments) {
  /** Copies the arguments. */
  public GeneratedUse {
    arguments = List.copyOf(arguments);
  }
}
