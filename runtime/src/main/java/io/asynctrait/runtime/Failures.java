package io.asynctrait.runtime;

/** Throws what the compiler does not expect. */
final class Failures {
  private Failures() {}

  /**
   * Throws {@code failure} itself, checked or not; the declared result lets callers write {@code
   * throw}.
   */
  @SuppressWarnings("unchecked")
  static <E extends Throwable> RuntimeException sneak(Throwable failure) throws E {
    throw (E) failure;
  }
}
