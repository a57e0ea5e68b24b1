package io.asynctrait.benchmarks.streams;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which classes a stream is of: with each operation others, so that the JIT sees all of them. */
@State(Scope.Thread)
public class Kinds {
  /** How many kinds of source and operator there are at most. */
  static final int MOST = 3;

  /**
   * How many there are. With one, the JIT knows what is called; with three, each call is a true one
   * through the interface.
   */
  @Param({"1", "3"})
  public int kinds;

  private int last;

  int next() {
    last = last + 1 < kinds ? last + 1 : 0;
    return last;
  }
}
