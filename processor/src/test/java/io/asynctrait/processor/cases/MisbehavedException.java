package io.asynctrait.processor.cases;

/** A case did not do what it should; says what. */
public final class MisbehavedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes one. */
  public MisbehavedException(String message) {
    super(message);
  }

  /** Makes one. */
  public MisbehavedException(String message, Throwable cause) {
    super(message, cause);
  }
}
