package io.asynctrait.processor.model;

import javax.lang.model.element.TypeElement;

/**
 * A generated source file.
 *
 * @param type the type in it
 * @param origin what it is generated from
 * @param text the source
 */
public record GeneratedSource(GeneratedType type, TypeElement origin, String text) {}
