package io.asynctrait.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * An instance method of a trait, inherited ones included.
 *
 * @param element its declaration
 * @param signature the method as a member of the trait
 * @param thrown what it may throw as a member of the trait
 * @param async what it is as an async method
 */
public record InterfaceMethod(
    ExecutableElement element,
    ExecutableType signature,
    List<TypeMirror> thrown,
    Optional<MethodModel> async) {
  /** Copies the list. */
  public InterfaceMethod {
    thrown = List.copyOf(thrown);
  }
}
