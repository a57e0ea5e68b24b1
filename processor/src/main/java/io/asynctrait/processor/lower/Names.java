package io.asynctrait.processor.lower;

import java.util.HashSet;
import java.util.Set;

/** Gives out names that nothing else in the body has. */
final class Names {
  private static final Set<String> KEYWORDS =
      Set.of(
          "new", "this", "super", "class", "int", "long", "double", "float", "boolean", "char",
          "byte", "short", "void", "return", "default", "case", "switch", "if", "else", "for",
          "while", "do", "try", "catch", "finally", "throw", "static", "final", "null", "true",
          "false", "assert", "enum", "record", "yield", "var", "_");

  /** What generated methods call their own variables. */
  private static final Set<String> GENERATED =
      Set.of(
          "cx", "cx2", "frames", "frames2", "frame", "self", "state", "handler", "thrown",
          "resume");

  private final Set<String> taken;

  Names(Set<String> taken) {
    this.taken = new HashSet<>(taken);
    this.taken.addAll(GENERATED);
  }

  /** Returns {@code wish}, or it with the first number behind it that makes it unused. */
  String fresh(String wish) {
    String name = KEYWORDS.contains(wish) ? wish + "Value" : wish;
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + i;
    }
    return free;
  }
}
