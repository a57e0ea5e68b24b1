package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Type;

/** What the compiler has to be told of exceptions that lowered code throws without saying so. */
final class CheckedExceptions {
  private CheckedExceptions() {}

  /** A statement that does nothing, and declares a checked exception. */
  static Stmt mayThrow(Type exception) {
    return new Stmt.Opaque(
        Code.of(
            Code.classUse("io.asynctrait.runtime.frame", "Lanes"),
            ".mayThrow(",
            exception.code(),
            ".class);"),
        true);
  }
}
