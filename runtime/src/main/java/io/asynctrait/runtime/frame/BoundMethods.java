package io.asynctrait.runtime.frame;

import org.jspecify.annotations.Nullable;

/**
 * A dispatch shim that hands out its async methods bound to itself. Who keeps one receiver, in a
 * final field, asks once and calls the bound method from then on.
 *
 * <p>A bound method is an object of a generated class that has one abstract class above it for each
 * async method of a trait. The JVM finds the method of a class by an index, where it searches the
 * receiver's interfaces for that of an interface; and nobody has to ask at each call whether the
 * receiver is generated.
 */
public interface BoundMethods {
  /**
   * Returns this object's method of that kind.
   *
   * @param type the generated class that stands for the method
   * @return an instance of {@code type}; null if this object has no such method, or is not yet
   *     constructed
   */
  @Nullable Object boundMethod(Class<?> type);
}
