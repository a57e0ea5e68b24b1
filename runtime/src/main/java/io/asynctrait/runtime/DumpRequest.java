package io.asynctrait.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A demand for a dump, which stands in the queue of an event loop until it has its turn. */
final class DumpRequest extends TaskNode {
  final CompletableFuture<List<TaskDump>> answer = new CompletableFuture<>();

  /** On the thread of the loop, between two polls or inside of one. */
  void answer(LiveTasks live) {
    try {
      List<TaskDump> dumps = new ArrayList<>();
      for (Task<?> task = live.first(); task != null; task = task.nextLive) {
        dumps.add(task.dump());
      }
      Collections.reverse(dumps);
      boolean unused = answer.complete(List.copyOf(dumps));
    } catch (Throwable failure) {
      boolean unused = answer.completeExceptionally(failure);
    }
  }
}
