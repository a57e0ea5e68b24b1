package io.asynctrait.runtime.frame;

/**
 * Decides, once per class, whether a receiver that is not generated has its own version of an async
 * method that its trait gives a body: if not, the trait's state machine runs it.
 */
public final class DefaultMethod {
  private final ClassValue<Boolean> overridden;

  /**
   * Names a default method.
   *
   * @param trait the interface that gives the body
   * @param name the method's name
   * @param parameters its erased parameter types
   */
  public DefaultMethod(Class<?> trait, String name, Class<?>... parameters) {
    this.overridden =
        new ClassValue<>() {
          @Override
          protected Boolean computeValue(Class<?> type) {
            try {
              return type.getMethod(name, parameters).getDeclaringClass() != trait;
            } catch (NoSuchMethodException e) {
              return true;
            }
          }
        };
  }

  /** Whether the class of {@code receiver} overrides the method. */
  public boolean isOverriddenBy(Object receiver) {
    return overridden.get(receiver.getClass());
  }
}
