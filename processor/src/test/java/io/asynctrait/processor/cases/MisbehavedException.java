package io.asynctrait.processor.cases;

/** A case did not do what it should; says what. */
final class MisbehavedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MisbehavedException(String message) {
    super(message);
  }

  MisbehavedException(String message, Throwable cause) {
    super(message, cause);
  }
}
