package io.asynctrait.benchmarks.tree;

import java.util.Random;

/** Which variants each tree has at which level, in which order trees are called, what comes out. */
final class TreeShape {
  /** Calls above the leaf, which is the last of five levels. */
  static final int LINKS = 4;

  /** How many trees one order calls. */
  static final int CALLS = 8_192;

  /** How many variants, and trees; a power of two. */
  final int variants;

  private final boolean oneVariant;

  /**
   * @param oneVariant whether all levels of a tree are of one variant; else each variant is at each
   *     level of some tree, below others each time
   */
  TreeShape(int variants, boolean oneVariant) {
    this.variants = variants;
    this.oneVariant = oneVariant;
  }

  /** Returns the variant of a tree at a level, {@link #LINKS} for the leaf. */
  int variant(int tree, int level) {
    return oneVariant ? tree : (tree * (2 * level + 1) + level * 101) % variants;
  }

  /** Returns what a link adds to the answer of those below. */
  static int increment(int variant) {
    return variant | 1;
  }

  /** Returns a fixed order of calls: of all trees at random, or of the first one only. */
  int[] order(boolean random) {
    return random ? new Random(11).ints(CALLS, 0, variants).toArray() : new int[CALLS];
  }

  /** Returns the sum of the answers, where the argument of a call is its place in the order. */
  int expected(int[] order) {
    int sum = 0;
    for (int i = 0; i < order.length; i++) {
      int argument = i;
      int added = 0;
      for (int level = 0; level < LINKS; level++) {
        int variant = variant(order[i], level);
        argument += variant;
        added += increment(variant);
      }
      sum += (argument ^ variant(order[i], LINKS)) + added;
    }
    return sum;
  }
}
