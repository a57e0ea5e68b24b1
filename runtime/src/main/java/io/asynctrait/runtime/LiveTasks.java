package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The tasks that an event loop has polled and that are not done, linked through themselves.
 * Confined to the loop's thread.
 */
final class LiveTasks {
  private @Nullable Task<?> first;

  /** Adds {@code task} unless it is here or done. */
  void add(Task<?> task) {
    if (task.isLive || task.isDone()) {
      return;
    }
    Task<?> second = first;
    task.isLive = true;
    task.nextLive = second;
    if (second != null) {
      second.previousLive = task;
    }
    first = task;
  }

  /** Removes {@code task} if it is here. */
  void remove(Task<?> task) {
    if (!task.isLive) {
      return;
    }
    Task<?> previous = task.previousLive;
    Task<?> next = task.nextLive;
    if (previous == null) {
      first = next;
    } else {
      previous.nextLive = next;
    }
    if (next != null) {
      next.previousLive = previous;
    }
    task.isLive = false;
    task.previousLive = null;
    task.nextLive = null;
  }

  @Nullable Task<?> first() {
    return first;
  }
}
