package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the chain looks like. */
@State(Scope.Thread)
public class SuspensionShape {
  /** Calls above the leaf. */
  @Param({"1", "5", "20"})
  public int depth;

  /** How many classes the receivers are of. */
  @Param({"1", "8"})
  public int types;

  /** What the chain must answer to 1. */
  int answer() {
    return Chains.answer(types, depth);
  }
}
