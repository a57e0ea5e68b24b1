package io.asynctrait.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Builds chains of calls, and the order in which they are called. */
final class Chains {
  /** How many calls one order has; a power of two. */
  static final int CALLS = 256;

  private Chains() {}

  /**
   * Returns chains over one leaf each.
   *
   * @param types how many receiver types there are: the chains differ in the order of their types
   * @param depth calls above the leaf
   * @param leaf gives a chain's leaf
   * @param link puts a link of the given type in front
   */
  static <S> List<S> of(
      int types, int depth, java.util.function.Supplier<S> leaf, BiFunction<Integer, S, S> link) {
    Random random = new Random(7);
    List<S> chains = new ArrayList<>();
    for (int i = 0; i < types; i++) {
      S chain = leaf.get();
      for (int level = 0; level < depth; level++) {
        int type = types == 1 ? 0 : random.nextInt(types);
        chain = link.apply(type, chain);
      }
      chains.add(chain);
    }
    return chains;
  }

  /** Returns a fixed random order of calls. */
  static int[] order(int chains) {
    Random random = new Random(11);
    return random.ints(CALLS, 0, chains).toArray();
  }
}
