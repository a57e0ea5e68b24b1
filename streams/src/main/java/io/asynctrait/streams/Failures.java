package io.asynctrait.streams;

import org.jspecify.annotations.Nullable;

/** What several clean-ups throw: the first failure, with the later ones suppressed. */
final class Failures {
  private Failures() {}

  /** Runs {@code cleanUp}; returns {@code first}, or else what it threw. */
  static @Nullable Throwable collect(@Nullable Throwable first, Runnable cleanUp) {
    try {
      cleanUp.run();
    } catch (Throwable thrown) {
      if (first == null) {
        return thrown;
      }
      if (first != thrown) {
        first.addSuppressed(thrown);
      }
    }
    return first;
  }

  /**
   * Throws {@code failure} as it is, checked or not.
   *
   * @return never; for the caller's flow of control
   */
  static RuntimeException rethrow(Throwable failure) {
    throw Failures.<RuntimeException>sneak(failure);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is not checked
  private static <E extends Throwable> E sneak(Throwable failure) throws E {
    throw (E) failure;
  }
}
