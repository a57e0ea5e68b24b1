package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the chains look like. */
@State(Scope.Thread)
public class SuspensionShape {
  /** Calls above the leaf. */
  @Param({"1", "5", "20"})
  public int depth;

  /** How many classes the receivers are of. */
  @Param({"1", "8"})
  public int types;

  <S> List<S> chains(S leaf, List<Function<S, S>> links) {
    return Chains.inOrder(types, depth, leaf, links);
  }

  /** What the chains must answer to 1. */
  int[] answers() {
    return Chains.answers(types, depth);
  }

  /** The next index in the order of calls. */
  static int next(int index) {
    return (index + 1) & (Chains.CALLS - 1);
  }
}
