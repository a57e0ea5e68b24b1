package io.asynctrait.samples.jsonlines;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups and their figures. There is a bound on the number of keys and on the length of each,
 * as there is one on everything else here: events whose key comes too late are in one group
 * together.
 */
final class Aggregate {
  /** The key of events without the field. */
  static final String NO_KEY = "(none)";

  /** The key of the group for all keys that came too late. */
  static final String OTHER_KEYS = "(other)";

  private static final int LONGEST_KEY = 200;

  private final Query query;
  private final int mostKeys;
  private final Map<String, Group> groups = new HashMap<>();
  private final Group total = new Group("all");
  private Group others;

  /**
   * Makes an empty aggregate.
   *
   * @param mostKeys how many keys may have a group of their own
   */
  Aggregate(Query query, int mostKeys) {
    this.query = query;
    this.mostKeys = mostKeys;
  }

  void add(Event event) {
    Group group = group(event.text(query.by()));
    if (event.isNumber(query.value())) {
      double number = event.number(query.value());
      group.add(number);
      total.add(number);
    } else {
      group.add();
      total.add();
    }
  }

  private Group group(String keyOrNull) {
    String key = keyOrNull == null ? NO_KEY : shortened(keyOrNull);
    Group group = groups.get(key);
    if (group != null) {
      return group;
    }
    if (groups.size() >= mostKeys) {
      if (others == null) {
        others = new Group(OTHER_KEYS);
      }
      return others;
    }
    group = new Group(key);
    groups.put(key, group);
    return group;
  }

  private static String shortened(String key) {
    return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
  }

  /** All events together. */
  Group total() {
    return total;
  }

  /** How many keys have a group of their own. */
  int keys() {
    return groups.size();
  }

  /** The group of the keys that have none of their own, or null. */
  Group others() {
    return others;
  }

  /** Returns the groups with the most events, the largest first. */
  List<Group> largest(int most) {
    Collection<Group> all = groups.values();
    return all.stream()
        .sorted(Comparator.comparingLong(Group::count).reversed().thenComparing(Group::key))
        .limit(most)
        .toList();
  }
}
