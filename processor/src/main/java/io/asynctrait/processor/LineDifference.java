package io.asynctrait.processor;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, for people to read. */
final class LineDifference {
  /** Longer differences are cut: the first lines tell what has happened. */
  private static final int MOST_LINES = 24;

  private final List<String> before;
  private final List<String> after;

  /** For each pair of positions, how many lines the rests behind them have in common. */
  private final int[][] common;

  private LineDifference(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  /**
   * Returns the difference, with a minus before what only the first text has, a plus before what
   * only the second has, and the line in which each part begins; empty if there is none.
   */
  static String of(String before, String after) {
    List<String> lines =
        new LineDifference(before.lines().toList(), after.lines().toList()).describe();
    int shown = Math.min(lines.size(), MOST_LINES);
    String text = String.join("\n", lines.subList(0, shown));
    return shown == lines.size() ? text : text + "\n  ... and more";
  }

  private List<String> describe() {
    List<String> lines = new ArrayList<>();
    boolean same = true;
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        same = true;
        i++;
        j++;
        continue;
      }
      if (same) {
        lines.add("  line " + (i + 1) + ":");
        same = false;
      }
      boolean removed =
          j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1]);
      lines.add(removed ? "  - " + before.get(i++) : "  + " + after.get(j++));
    }
    return lines;
  }
}
