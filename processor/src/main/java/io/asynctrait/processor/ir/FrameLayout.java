package io.asynctrait.processor.ir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a frame keeps.
 *
 * @param slots the fields, in the order of their first use
 * @param live what is kept at each suspension, in the order of the slots
 * @param slotOf the field of each kept variable
 */
public record FrameLayout(
    List<Slot> slots, Map<SuspensionPoint, List<Variable>> live, Map<Variable, Slot> slotOf) {

  /**
   * A field. Variables of one type share it if they are never kept at the same suspension.
   *
   * @param name the field's name
   * @param type the type of all its variables
   * @param variables who uses it
   */
  public record Slot(String name, Type type, Set<Variable> variables) {
    /** Makes a slot without variables. */
    public Slot(String name, Type type) {
      this(name, type, new LinkedHashSet<>());
    }

    /** Whether an idle frame must not keep what is there. */
    public boolean isCleared() {
      return type.isReference() && variables.stream().noneMatch(Variable::isSameInAllCalls);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** What is kept at {@code point}. */
  public List<Variable> liveAt(SuspensionPoint point) {
    return Objects.requireNonNull(live.get(point), "a suspension without liveness");
  }

  /**
   * Whether what is kept at {@code point} fits the parameters of a method: 255 units, of which a
   * long or double takes two (Java Virtual Machine Specification, 4.3.3), with room for the
   * recycler and the context.
   */
  public boolean fitsParameters(SuspensionPoint point) {
    int units =
        liveAt(point).stream()
            .mapToInt(
                variable ->
                    switch (variable.type().kind()) {
                      case LONG, DOUBLE -> 2;
                      default -> 1;
                    })
            .sum();
    return units <= 250;
  }

  /** The field of a kept variable. */
  public Slot slot(Variable variable) {
    return Objects.requireNonNull(slotOf.get(variable), "a variable without a slot");
  }

  /** Whether {@code variable} is kept at any suspension. */
  public boolean keeps(Variable variable) {
    return slotOf.containsKey(variable);
  }
}
