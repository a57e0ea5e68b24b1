package io.asynctrait.processor.lower;

/** A value has to be kept over an await, and its type cannot be written down. */
public final class UnnamedTypeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes one for the source text of the value. */
  UnnamedTypeException(String expression) {
    super(expression);
  }
}
