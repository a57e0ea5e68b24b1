package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.FrameLayout;
import io.asynctrait.processor.ir.FrameLayout.Slot;
import io.asynctrait.processor.ir.SuspensionPoint;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives variables a slot of the frame: greedy colouring in order of appearance, where two variables
 * interfere if they are needed at the same place, and only variables of the same type share.
 */
final class FrameAllocator {
  /** Names of inherited fields and of generated members that a slot must not hide. */
  private static final Set<String> RESERVED = Set.of("state", "IDLE", "COUNTERS", "FRAMES");

  /** Where the parts of a resume path tell which of them is next. */
  private static final String NEXT_STATE = "nextState";

  private final List<Slot> slots = new ArrayList<>();
  private final List<BitSet> occupied = new ArrayList<>();
  private final Map<Variable, Slot> slotOf = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>(RESERVED);

  private FrameAllocator() {}

  /** Allocates what is kept over suspensions, which are the places that count. */
  static FrameLayout allocate(Map<SuspensionPoint, Set<Variable>> liveness) {
    return new FrameAllocator().allocate(liveness, liveness.values());
  }

  /** Allocates every variable; the places that count are blocks, with what is needed in each. */
  static FrameLayout allocateAll(
      Map<SuspensionPoint, Set<Variable>> liveness, List<Set<Variable>> blocks) {
    FrameAllocator allocator = new FrameAllocator();
    allocator.taken.add(NEXT_STATE);
    return allocator.allocate(liveness, blocks);
  }

  private FrameLayout allocate(
      Map<SuspensionPoint, Set<Variable>> liveness, Collection<Set<Variable>> places) {
    Map<Variable, BitSet> needed = new LinkedHashMap<>();
    int number = 0;
    for (Set<Variable> place : places) {
      for (Variable variable : place) {
        needed.computeIfAbsent(variable, unused -> new BitSet()).set(number);
      }
      number++;
    }
    // The receiver first, then what is bound, parameters, then locals as they appear.
    List<Variable> order = new ArrayList<>(needed.keySet());
    order.sort(Comparator.comparing(Variable::role));
    for (Variable variable : order) {
      BitSet where = needed.getOrDefault(variable, new BitSet());
      if (variable.isReceiver() || variable.isSameInAllCalls()) {
        where.set(0, number);
      }
      place(variable, where);
    }
    Map<Slot, Integer> positions = new HashMap<>();
    slots.forEach(slot -> positions.put(slot, positions.size()));
    Map<SuspensionPoint, List<Variable>> live = new LinkedHashMap<>();
    liveness.forEach(
        (point, variables) ->
            live.put(
                point,
                variables.stream()
                    .sorted(Comparator.comparing(v -> positions.get(slotOf.get(v))))
                    .toList()));
    return new FrameLayout(slots, live, slotOf);
  }

  private void place(Variable variable, BitSet where) {
    int free = 0;
    while (free < slots.size()
        && !(slots.get(free).type().equals(variable.type())
            && !occupied.get(free).intersects(where))) {
      free++;
    }
    if (free == slots.size()) {
      slots.add(new Slot(name(variable), variable.type()));
      occupied.add(new BitSet());
    }
    occupied.get(free).or(where);
    slots.get(free).variables().add(variable);
    slotOf.put(variable, slots.get(free));
  }

  private String name(Variable variable) {
    String name = variable.name();
    for (int i = 2; !taken.add(name); i++) {
      name = variable.name() + i;
    }
    return name;
  }
}
