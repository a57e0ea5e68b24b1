package io.asynctrait.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines in order: a heap of four children per node, in which each entry knows its place, so
 * that moving or removing one costs no search.
 *
 * <p>Guarded by its monitor, which is held for a few steps only and never while foreign code runs.
 * Any thread may set deadlines; the owner takes the expired ones.
 */
final class TimerQueue extends TimeSource {
  /** A deadline that can be set again and again. */
  abstract static class Entry {
    /** By {@link #now}. Guarded by the queue. */
    private long deadline;

    /** The place in the heap; -1 if not in it. Guarded by the queue. */
    private int index = -1;

    /** The deadline passed. Called by the owner's thread, without the lock. */
    abstract void expired();
  }

  private static final int CHILDREN = 4;

  private final Runnable earlier;
  private @Nullable Entry[] heap = new @Nullable Entry[16];
  private int size;

  /**
   * Makes an empty queue.
   *
   * @param earlier called, without the lock, when the first deadline has come nearer; has the owner
   *     ask for it anew
   */
  TimerQueue(Runnable earlier) {
    this.earlier = earlier;
  }

  @Override
  long now() {
    return System.nanoTime();
  }

  @Override
  void set(Entry entry, long deadline) {
    boolean first;
    synchronized (this) {
      long before = entry.deadline;
      entry.deadline = deadline;
      if (entry.index < 0) {
        if (size == heap.length) {
          heap = Arrays.copyOf(heap, size * 2);
        }
        up(entry, size++);
      } else if (deadline - before < 0) {
        up(entry, entry.index);
      } else {
        down(entry, entry.index);
      }
      first = entry.index == 0;
    }
    if (first) {
      earlier.run();
    }
  }

  @Override
  synchronized boolean remove(Entry entry) {
    int index = entry.index;
    if (index < 0) {
      return false;
    }
    entry.index = -1;
    Entry last = at(--size);
    heap[size] = null;
    if (last != entry) {
      if (index > 0 && last.deadline - at(parent(index)).deadline < 0) {
        up(last, index);
      } else {
        down(last, index);
      }
    }
    return true;
  }

  /**
   * Removes and returns an entry whose deadline is not after {@code now}; null if there is none.
   */
  synchronized @Nullable Entry takeExpired(long now) {
    if (size == 0 || at(0).deadline - now > 0) {
      return null;
    }
    Entry first = at(0);
    boolean unused = remove(first);
    return first;
  }

  /**
   * The nanoseconds from {@code now} to the first deadline, 0 if it has passed; {@link
   * Long#MAX_VALUE} if there is none.
   */
  synchronized long delay(long now) {
    return size == 0 ? Long.MAX_VALUE : Math.max(0, at(0).deadline - now);
  }

  /** Calls all entries whose deadline is not after {@code now}. */
  void expire(long now) {
    for (Entry entry = takeExpired(now); entry != null; entry = takeExpired(now)) {
      entry.expired();
    }
  }

  /** Puts {@code entry} at {@code index} or nearer to the root. */
  private void up(Entry entry, int index) {
    int place = index;
    while (place > 0) {
      int parent = parent(place);
      Entry above = at(parent);
      if (entry.deadline - above.deadline >= 0) {
        break;
      }
      put(above, place);
      place = parent;
    }
    put(entry, place);
  }

  /** Puts {@code entry} at {@code index} or farther from the root. */
  private void down(Entry entry, int index) {
    int place = index;
    for (; ; ) {
      int first = place * CHILDREN + 1;
      if (first >= size) {
        break;
      }
      int least = first;
      int end = Math.min(first + CHILDREN, size);
      for (int child = first + 1; child < end; child++) {
        if (at(child).deadline - at(least).deadline < 0) {
          least = child;
        }
      }
      Entry below = at(least);
      if (entry.deadline - below.deadline <= 0) {
        break;
      }
      put(below, place);
      place = least;
    }
    put(entry, place);
  }

  private void put(Entry entry, int index) {
    heap[index] = entry;
    entry.index = index;
  }

  private Entry at(int index) {
    Entry entry = heap[index];
    if (entry == null) {
      throw new AssertionError("hole in the heap at " + index);
    }
    return entry;
  }

  private static int parent(int index) {
    return (index - 1) / CHILDREN;
  }
}
