package io.asynctrait.processor.model;

/**
 * The generated class that stands for an async method which is bound to its receiver: {@code
 * AsyncTrait_ByteSource_Bound.BoundRead}.
 *
 * @param holder the class around those of one type
 * @param name its simple name
 */
public record BoundMethod(GeneratedType holder, String name) {
  /** The static method of {@code holder} that binds any receiver: {@code bindRead}. */
  public String bind() {
    return "bind" + name.substring("Bound".length());
  }
}
