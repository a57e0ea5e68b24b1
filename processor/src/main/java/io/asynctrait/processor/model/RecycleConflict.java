package io.asynctrait.processor.model;

import javax.lang.model.element.ExecutableElement;

/**
 * Two declarations that a class inherits for one method and that disagree on {@code @Recycle}.
 *
 * @param method the implementation
 * @param first one declaration
 * @param second the other one
 */
public record RecycleConflict(
    ExecutableElement method, ExecutableElement first, ExecutableElement second) {}
