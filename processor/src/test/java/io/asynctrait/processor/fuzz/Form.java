package io.asynctrait.processor.fuzz;

/** How a program is printed. */
enum Form {
  /** As a user writes it, for the processor. */
  SUBJECT,
  /**
   * As plain Java that does the same: calls of async methods are lazy through {@link Plain}, a
   * cancellation is passed on by every {@code catch}, and goes on where a {@code finally} jumps.
   */
  ORACLE
}
