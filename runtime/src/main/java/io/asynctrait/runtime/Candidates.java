package io.asynctrait.runtime;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A queue out of which any element can be taken. As long as the first is taken each time it is
 * first in, first out; an element taken out of turn has the first one take its place. Each step
 * takes the same short time.
 */
final class Candidates<E> {
  /** A ring: the elements stand from {@code head} on, and go on at its beginning. */
  private @Nullable Object[] ring = new @Nullable Object[16];

  private int head;
  private int size;

  int size() {
    return size;
  }

  void add(E element) {
    if (size == ring.length) {
      @Nullable Object[] larger = Arrays.copyOfRange(ring, head, head + size * 2);
      System.arraycopy(ring, 0, larger, size - head, head);
      ring = larger;
      head = 0;
    }
    ring[place(size++)] = element;
  }

  /** Removes and returns the element at {@code index}, the first being 0. */
  @SuppressWarnings({"unchecked", "NullAway"}) // only elements are stored between the two ends
  E take(int index) {
    int place = place(Objects.checkIndex(index, size));
    Object taken = ring[place];
    ring[place] = ring[head];
    ring[head] = null;
    head = place(1);
    size--;
    return (E) taken;
  }

  private int place(int index) {
    int place = head + index;
    return place < ring.length ? place : place - ring.length;
  }
}
