package io.asynctrait.processor.model;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;

/**
 * An instance method of a trait, inherited ones included.
 *
 * @param element its declaration
 * @param signature the method as a member of the trait
 * @param async what it is as an async method
 */
public record InterfaceMethod(
    ExecutableElement element, ExecutableType signature, Optional<MethodModel> async) {}
