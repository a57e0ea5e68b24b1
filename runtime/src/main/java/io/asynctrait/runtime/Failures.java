package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

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

  /** Returns the first of the failures that came up so far, with the later ones suppressed. */
  static Throwable add(@Nullable Throwable first, Throwable later) {
    if (first == null) {
      return later;
    }
    if (first != later) {
      first.addSuppressed(later);
    }
    return first;
  }
}
