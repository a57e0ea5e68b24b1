package io.asynctrait.processor.fuzz;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Constructs that can be left out of programs. */
enum Feature {
  SWITCH,
  RESOURCES,
  PATTERNS,
  LOCAL_TYPES,
  LAMBDAS,
  HIERARCHY,
  /** Jumps and exceptions in a {@code finally}. */
  ABRUPT_FINALLY;

  /**
   * What programs may contain: all but those named by the system property {@code fuzz.without},
   * separated by commas.
   */
  static Set<Feature> selected() {
    Set<Feature> features = EnumSet.allOf(Feature.class);
    Arrays.stream(System.getProperty("fuzz.without", "").split(","))
        .filter(name -> !name.isBlank())
        .map(name -> valueOf(name.strip()))
        .forEach(features::remove);
    return features;
  }
}
