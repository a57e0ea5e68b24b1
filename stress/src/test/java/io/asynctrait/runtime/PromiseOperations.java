package io.asynctrait.runtime;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** Who completes a promise is one alone, and its consumer gets what that one said. */
public class PromiseOperations {
  private final Promise<Integer> promise = new Promise<>();
  private final DynamicFuture<Integer> future = promise.future();

  @Operation
  public boolean complete(@Param(gen = IntGen.class) int value) {
    return promise.complete(value);
  }

  @Operation
  public boolean isDone() {
    return promise.isDone();
  }

  /** The value, once; before that and afterwards a sign. */
  @Operation(nonParallelGroup = "consumer")
  public long take() {
    try {
      return future.poll(Context.of(() -> {})) ? future.take() : Specification.WAITS;
    } catch (IllegalStateException e) {
      return Specification.TAKEN;
    }
  }

  /** A variable that is written once and taken once. */
  public static class Specification {
    static final long WAITS = Long.MIN_VALUE;
    static final long TAKEN = Long.MAX_VALUE;

    private boolean isDone;
    private boolean isTaken;
    private int value;

    public boolean complete(int value) {
      if (isDone) {
        return false;
      }
      isDone = true;
      this.value = value;
      return true;
    }

    public boolean isDone() {
      return isDone;
    }

    public long take() {
      if (!isDone) {
        return WAITS;
      }
      if (isTaken) {
        return TAKEN;
      }
      isTaken = true;
      return value;
    }
  }
}
