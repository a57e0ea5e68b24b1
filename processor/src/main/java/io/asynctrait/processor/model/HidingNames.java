package io.asynctrait.processor.model;

import java.util.Set;

/**
 * Names of variables that would hide what generated code names in front of a dot, or a constant of
 * its own: a variable comes before a class of the same name.
 */
public final class HidingNames {
  private static final Set<String> USED =
      Set.of("Lanes", "Recycler", "Recycling", "Objects", "Double", "Float", "COUNTERS", "FRAMES");

  private HidingNames() {}

  /** Whether a variable of this name hides what any generated class may use. */
  public static boolean contains(String name) {
    return USED.contains(name) || name.startsWith("AsyncTrait_");
  }

  /** The name of a user's parameter where generated code repeats it. */
  public static String parameter(String name) {
    return contains(name) ? name + "_" : name;
  }

  /** All names but those of generated classes. */
  public static Set<String> all() {
    return USED;
  }
}
