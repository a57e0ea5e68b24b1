package io.asynctrait.processor.lint;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What surely holds at a place in a method: on every way that leads there. Immutable.
 *
 * @param isReached whether any way leads there; if none does, everything holds
 * @param held what holds
 */
record Facts(boolean isReached, Set<Object> held) {
  /** A place that no way leads to. */
  static final Facts UNREACHED = new Facts(false, Set.of());

  /** The beginning of a method. */
  static final Facts NONE = new Facts(true, Set.of());

  Facts {
    held = Set.copyOf(held);
  }

  boolean contains(Object fact) {
    return held.contains(fact);
  }

  Facts with(Object fact) {
    if (!isReached || held.contains(fact)) {
      return this;
    }
    Set<Object> more = new HashSet<>(held);
    more.add(fact);
    return new Facts(true, more);
  }

  Facts without(Collection<?> facts) {
    Set<Object> less = new HashSet<>(held);
    return less.removeAll(facts) ? new Facts(isReached, less) : this;
  }

  /** What holds where two ways meet. */
  Facts join(Facts other) {
    if (!isReached) {
      return other;
    }
    if (!other.isReached) {
      return this;
    }
    Set<Object> common = new HashSet<>(held);
    common.retainAll(other.held);
    return new Facts(true, common);
  }
}
