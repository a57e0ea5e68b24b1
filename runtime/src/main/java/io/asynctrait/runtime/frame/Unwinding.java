package io.asynctrait.runtime.frame;

/**
 * Unwinds the resume path of a cancelled frame: thrown at the await where the frame was suspended,
 * seen by the handlers of {@code finally} and never by a user's {@code catch}. One instance,
 * without a stack trace; it never leaves its frame.
 */
final class Unwinding extends Throwable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings(
      "StaticAssignmentOfThrowable") // it has no stack trace and takes no suppressed exceptions
  static final Unwinding INSTANCE = new Unwinding();

  private Unwinding() {
    super("cancelled", null, false, false);
  }
}
