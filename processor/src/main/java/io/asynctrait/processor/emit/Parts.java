package io.asynctrait.processor.emit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the cases of a resume path are divided among methods: each part has the states behind those
 * of the part before it, without a gap.
 */
final class Parts {
  /** The field in which a part leaves the state that another part goes on in. */
  static final String NEXT_STATE = "nextState";

  private final List<List<CaseGroup>> groups;
  private final Map<Object, Integer> states = new HashMap<>();
  private final int[] lastStates;

  /** Numbers the states of the groups of each part. */
  Parts(List<List<CaseGroup>> groups) {
    this.groups = groups;
    this.lastStates = new int[groups.size()];
    for (int i = 0; i < groups.size(); i++) {
      for (CaseGroup group : groups.get(i)) {
        group.states().forEach(place -> states.put(place, states.size() + 1));
      }
      lastStates[i] = states.size();
    }
  }

  int count() {
    return lastStates.length;
  }

  /** How many groups a part has. */
  int groups(int part) {
    return groups.get(part).size();
  }

  /** The state of a suspension point or of a block. */
  int state(Object place) {
    return Objects.requireNonNull(states.get(place), "a place without a state");
  }

  /** The highest state of a part. */
  int lastState(int part) {
    return lastStates[part];
  }

  /** The part that has a state, counted from 0. */
  int partOf(int state) {
    int part = 0;
    while (lastStates[part] < state) {
      part++;
    }
    return part;
  }
}
