package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.FrameLayout;
import io.asynctrait.processor.ir.FrameLayout.Slot;
import io.asynctrait.processor.ir.SuspensionPoint;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every variable that is live at a suspension a slot of the frame: greedy colouring in order
 * of appearance, where two variables interfere if they are live at the same suspension, and only
 * variables of the same type share.
 */
final class FrameAllocator {
  /** Names of inherited fields and of generated members that a slot must not hide. */
  private static final Set<String> RESERVED = Set.of("state", "IDLE", "COUNTERS", "FRAMES");

  private FrameAllocator() {}

  static FrameLayout allocate(Map<SuspensionPoint, Set<Variable>> liveness) {
    List<Variable> order = order(liveness);
    List<Slot> slots = new ArrayList<>();
    Map<Variable, Slot> slotOf = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(RESERVED);
    for (Variable variable : order) {
      Slot slot = free(variable, slots, liveness);
      if (slot == null) {
        slot = new Slot(name(variable, taken), variable.type());
        slots.add(slot);
      }
      slot.variables().add(variable);
      slotOf.put(variable, slot);
    }
    Map<SuspensionPoint, List<Variable>> live = new LinkedHashMap<>();
    liveness.forEach(
        (point, variables) ->
            live.put(
                point,
                variables.stream()
                    .sorted(Comparator.comparingInt(v -> slots.indexOf(slotOf.get(v))))
                    .toList()));
    return new FrameLayout(slots, live, slotOf);
  }

  /** The receiver first, then parameters, then locals as they appear. */
  private static List<Variable> order(Map<SuspensionPoint, Set<Variable>> liveness) {
    Set<Variable> all = new LinkedHashSet<>();
    liveness.values().forEach(all::addAll);
    List<Variable> order = new ArrayList<>(all);
    order.sort(Comparator.comparing(Variable::role));
    return order;
  }

  private static @org.jspecify.annotations.Nullable Slot free(
      Variable variable, List<Slot> slots, Map<SuspensionPoint, Set<Variable>> liveness) {
    for (Slot slot : slots) {
      if (slot.type().code().toString().equals(variable.type().code().toString())
          && slot.type().equals(variable.type())
          && slot.variables().stream().noneMatch(other -> interfere(variable, other, liveness))) {
        return slot;
      }
    }
    return null;
  }

  private static boolean interfere(
      Variable a, Variable b, Map<SuspensionPoint, Set<Variable>> liveness) {
    return a.role() == Variable.Role.RECEIVER
        || b.role() == Variable.Role.RECEIVER
        || liveness.values().stream().anyMatch(live -> live.contains(a) && live.contains(b));
  }

  private static String name(Variable variable, Set<String> taken) {
    String name = variable.name();
    for (int i = 2; !taken.add(name); i++) {
      name = variable.name() + i;
    }
    return name;
  }
}
