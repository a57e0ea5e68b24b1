package io.asynctrait.processor.ir;

import java.util.List;

/**
 * What an await starts.
 *
 * @param operands receiver and arguments, or the future
 * @param template the fused call with a hole for each operand
 * @param carrier how the value comes back
 * @param thrown checked exceptions that the call does not declare and the await does
 * @param name a name for its result
 * @param line the source line of the await
 */
public record AwaitCall(
    List<Expr> operands,
    Code template,
    Carrier carrier,
    List<Type> thrown,
    String name,
    long line) {

  /** How a value comes back from a fused call. */
  public enum Carrier {
    BOOLEAN,
    BYTE,
    SHORT,
    CHARACTER,
    INTEGER,
    LONG,
    FLOAT,
    DOUBLE,
    VOID,
    REFERENCE
  }

  /** This call with its operands evaluated. */
  public AwaitCall flat(List<Expr> flatOperands) {
    return new AwaitCall(flatOperands, template, carrier, thrown, name, line);
  }
}
