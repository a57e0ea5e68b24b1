package io.asynctrait.runtime;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * A clock that stands still until it is told to move. Any thread may set deadlines; the owner moves
 * the clock and takes the expired ones.
 */
final class VirtualTime extends TimeSource {
  /** Beyond this, the difference between an instant and a deadline could overflow. */
  private static final long END = Long.MAX_VALUE / 2;

  /** Guarded by this object, as are the fields below. */
  private final TreeMap<Setting, TimerQueue.Entry> entries = new TreeMap<>();

  private final IdentityHashMap<TimerQueue.Entry, Setting> settings = new IdentityHashMap<>();
  private long settingCount;

  private volatile long now;

  /** One setting of a timer; of those with the same deadline the earlier is the lesser. */
  private record Setting(long deadline, long number) implements Comparable<Setting> {
    @Override
    public int compareTo(Setting other) {
      int order = Long.compare(deadline, other.deadline);
      return order == 0 ? Long.compare(number, other.number) : order;
    }
  }

  @Override
  long now() {
    return now;
  }

  /** Moves the clock to an instant that is not before the present one. */
  void moveTo(long instant) {
    if (instant > END) {
      throw new IllegalStateException("virtual time ends after 146 years");
    }
    now = instant;
  }

  @Override
  synchronized void set(TimerQueue.Entry entry, long deadline) {
    boolean unused = remove(entry);
    Setting setting = new Setting(deadline, settingCount++);
    settings.put(entry, setting);
    entries.put(setting, entry);
  }

  @Override
  synchronized boolean remove(TimerQueue.Entry entry) {
    Setting setting = settings.remove(entry);
    if (setting == null) {
      return false;
    }
    entries.remove(setting);
    return true;
  }

  /** The first deadline; {@link Long#MAX_VALUE} if there is none. */
  synchronized long nextDeadline() {
    return entries.isEmpty() ? Long.MAX_VALUE : entries.firstKey().deadline;
  }

  /**
   * The entries of the first deadline, if that is not after the present instant, in the order in
   * which they were set.
   */
  synchronized List<TimerQueue.Entry> due() {
    long first = nextDeadline();
    return first > now
        ? List.of()
        : List.copyOf(entries.headMap(new Setting(first, Long.MAX_VALUE)).values());
  }

  /** Removes {@code entry} if it is due still. Returns whether it was. */
  synchronized boolean removeDue(TimerQueue.Entry entry) {
    Setting setting = settings.get(entry);
    return setting != null && setting.deadline <= now && remove(entry);
  }
}
