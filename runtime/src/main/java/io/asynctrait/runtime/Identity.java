package io.asynctrait.runtime;

/** How objects are told apart in dumps and messages. */
final class Identity {
  private Identity() {}

  /** Returns the simple name of an object's class and its hash code, {@code Signal@1f2c}. */
  static String of(Object object) {
    return object.getClass().getSimpleName()
        + "@"
        + Integer.toHexString(System.identityHashCode(object));
  }
}
