package io.asynctrait.benchmarks.memory;

import java.util.function.IntFunction;

/** What is measured, each in a JVM of its own. */
enum MemoryRow {
  EVENT_LOOP(
      "tasks of an event loop", tasks -> new EventLoopTasks(tasks, new AsyncTrait_Calls_Leaf())),
  INLINE_BRANCH(
      "the same, rare branch of 2 kB in the leaf",
      tasks -> new EventLoopTasks(tasks, new AsyncTrait_InlineBranch())),
  SEPARATE_BRANCH(
      "the same, rare branch in its own async method",
      tasks -> new EventLoopTasks(tasks, new AsyncTrait_SeparateBranch())),
  POLLED("futures polled by hand", PolledFutures::new),
  COMPLETABLE_FUTURE("CompletableFuture", CompletableFutures::new),
  VIRTUAL_THREAD("virtual threads", VirtualThreads::new);

  final String title;

  /** Makes the workload of so many tasks. */
  final IntFunction<Workload> workload;

  MemoryRow(String title, IntFunction<Workload> workload) {
    this.title = title;
    this.workload = workload;
  }
}
