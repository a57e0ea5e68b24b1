package io.asynctrait.processor.fuzz;

/** Base class of the fuzzed programs. */
public abstract class Fuzzed {
  /** The outside. */
  public final World w;

  /** Fields to read and write. */
  public int fi = 3;

  /** Fields to read and write. */
  public long fl = 4;

  /** Fields to read and write. */
  public String fs = "f";

  /** Fields to read and write. */
  public Integer fb = 5;

  /** An array to read and write. */
  public final int[] fa = {1, 2, 3, 4};

  /** For subclasses. */
  protected Fuzzed(World w) {
    this.w = w;
  }
}
