package io.asynctrait.benchmarks.report;

import java.util.function.UnaryOperator;

/**
 * A row that others of the same parameters are compared with.
 *
 * @param title how a column of ratios calls it
 * @param nameFor the name of the row that a row is compared with
 */
record Baseline(String title, UnaryOperator<String> nameFor) {
  static final Baseline SYNCHRONOUS = of("synchronous", "synchronous");
  static final Baseline COMPLETABLE_FUTURE = of("`CompletableFuture`", "completableFuture");
  static final Baseline KOTLIN = of("Kotlin", "kotlin");
  static final Baseline VIRTUAL_THREAD = of("virtual thread", "virtualThread");

  static Baseline of(String title, String name) {
    return new Baseline(title, any -> name);
  }
}
