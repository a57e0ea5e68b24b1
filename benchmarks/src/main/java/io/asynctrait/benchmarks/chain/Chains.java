package io.asynctrait.benchmarks.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Builds chains of calls, the order in which they are called, and what they must answer. */
public final class Chains {
  /** How many calls one order has; a power of two. */
  public static final int CALLS = 256;

  private Chains() {}

  /**
   * Returns chains over one leaf each, as many as there are types.
   *
   * @param types how many receiver types there are: the chains differ in the order of their types
   * @param depth calls above the leaf
   * @param leaf gives a chain's leaf
   * @param link puts a link of the given type in front
   */
  public static <S> List<S> many(
      int types, int depth, Supplier<S> leaf, BiFunction<Integer, S, S> link) {
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

  /** Returns a single chain over {@code leaf}, whose links are of all types in turn. */
  public static <S> S one(int types, int depth, S leaf, BiFunction<Integer, S, S> link) {
    S chain = leaf;
    for (int level = 0; level < depth; level++) {
      chain = link.apply(level % types, chain);
    }
    return chain;
  }

  /** The same, for links that are made of the next one alone. */
  public static <S> S one(int types, int depth, S leaf, List<Function<S, S>> links) {
    return one(types, depth, leaf, (type, next) -> links.get(type).apply(next));
  }

  /**
   * Returns as many chains as {@link #CALLS}, those of {@link #many} again and again in a random
   * order, over one leaf for all: one of them is under way at a time.
   */
  public static <S> List<S> inOrder(int types, int depth, S leaf, BiFunction<Integer, S, S> link) {
    List<S> chains = many(types, depth, () -> leaf, link);
    List<S> called = new ArrayList<>();
    for (int chain : order(types)) {
      called.add(chains.get(chain));
    }
    return called;
  }

  /** The same, for links that are made of the next one alone. */
  public static <S> List<S> inOrder(int types, int depth, S leaf, List<Function<S, S>> links) {
    return inOrder(types, depth, leaf, (type, next) -> links.get(type).apply(next));
  }

  /** What each of {@link #inOrder} answers to 1. */
  public static int[] answers(int types, int depth) {
    return Chains.<SyncSteps.Step>inOrder(types, depth, new SyncSteps.Leaf(), SyncSteps.TYPES)
        .stream()
        .mapToInt(chain -> chain.step(1))
        .toArray();
  }

  /** What {@link #one} answers to 1. */
  public static int answer(int types, int depth) {
    return Chains.<SyncSteps.Step>one(types, depth, new SyncSteps.Leaf(), SyncSteps.TYPES).step(1);
  }

  /** Returns a fixed random order of calls. */
  public static int[] order(int chains) {
    return new Random(11).ints(CALLS, 0, chains).toArray();
  }

  /** Throws unless an answer is right, so that nobody is measured who does not do the work. */
  public static int check(int answer, int expected) {
    if (answer != expected) {
      throw new IllegalStateException("the answer is " + answer + " and should be " + expected);
    }
    return answer;
  }
}
