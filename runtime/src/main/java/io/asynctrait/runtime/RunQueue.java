package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What an event loop has to run: a list that only its own thread touches, behind which stands the
 * {@link TaskQueue} that all other threads append to.
 *
 * <p>Most wake-ups come from the loop's own thread: one task wakes another, a timer expires, a
 * channel is ready. They cost a plain store here, against four atomic instructions there.
 *
 * <p>First in, first out, also across the two: what other threads have appended moves to the end of
 * the list before the loop's thread adds to it.
 */
final class RunQueue {
  /** So that other threads cannot keep the loop's thread moving for ever. */
  private static final int MOST_MOVED = 256;

  private final TaskQueue others = new TaskQueue();
  private @Nullable TaskNode first;
  private @Nullable TaskNode last;

  /** Appends a node that is in no queue, on the loop's thread. */
  void addOwn(TaskNode node) {
    for (int i = 0; i < MOST_MOVED; i++) {
      TaskNode moved = others.take();
      if (moved == null) {
        break;
      }
      append(moved);
    }
    append(node);
  }

  /** Appends a node that is in no queue, on any thread; as {@link TaskQueue#add} does. */
  void add(TaskNode node) {
    others.add(node);
  }

  /** Takes the first node, on the loop's thread; null if there is none that can be reached. */
  @Nullable TaskNode take() {
    TaskNode node = first;
    if (node == null) {
      return others.take();
    }
    TaskNode next = (TaskNode) TaskNode.NEXT.get(node);
    first = next;
    if (next == null) {
      last = null;
    }
    return node;
  }

  /** Takes a node that {@link #add} appended; for one thread at a time. */
  @Nullable TaskNode takeOfOthers() {
    return others.take();
  }

  /** Moves the list to the end of the other queue; on the loop's thread, which then has no list. */
  void giveUpList() {
    for (TaskNode node = first; node != null; ) {
      TaskNode next = (TaskNode) TaskNode.NEXT.get(node);
      others.add(node);
      node = next;
    }
    first = null;
    last = null;
  }

  private void append(TaskNode node) {
    TaskNode.NEXT.set(node, (TaskNode) null);
    TaskNode end = last;
    if (end == null) {
      first = node;
    } else {
      TaskNode.NEXT.set(end, node);
    }
    last = node;
  }
}
