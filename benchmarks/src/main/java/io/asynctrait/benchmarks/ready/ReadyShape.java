package io.asynctrait.benchmarks.ready;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.SyncSteps;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the chains look like. */
@State(Scope.Thread)
public class ReadyShape {
  /** Calls above the leaf. */
  @Param({"1", "5"})
  public int depth;

  /** How many classes the receivers are of. */
  @Param({"1", "8"})
  public int types;

  private int sum;

  /** Calculates what the chains must answer, added up. */
  @Setup
  public void setUp() {
    List<SyncSteps.Step> chains = chains(SyncSteps.Leaf::new, SyncSteps.TYPES);
    int[] order = order();
    sum = 0;
    for (int i = 0; i < order.length; i++) {
      sum += chains.get(order[i]).step(i);
    }
  }

  int[] order() {
    return Chains.order(types);
  }

  <S> List<S> chains(Supplier<S> leaf, List<Function<S, S>> links) {
    return Chains.many(types, depth, leaf, (type, next) -> links.get(type).apply(next));
  }

  int check(int answers) {
    return Chains.check(answers, sum);
  }
}
