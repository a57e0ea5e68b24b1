package io.asynctrait.processor.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant by a mistyped one, by the number of edits between the two. */
public final class NearestName {
  private NearestName() {}

  /**
   * The name that is nearest to {@code wrong}, if one is near enough to be what was meant: a third
   * of the letters may differ, three at most. Of several the first wins.
   */
  public static Optional<String> of(String wrong, Collection<String> names) {
    String nearest = null;
    int least = Math.min(Math.max(1, wrong.length() / 3), 3) + 1;
    for (String name : names) {
      int distance = distance(wrong, name);
      if (distance < least && distance > 0) {
        least = distance;
        nearest = name;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** A question to put behind the wrong name; empty if no name is near. */
  public static String hint(String wrong, Collection<String> names) {
    return of(wrong, names).map(name -> " (did you mean " + name + "?)").orElse("");
  }

  /**
   * How many letters have to be inserted, removed, replaced or swapped with the next one to turn
   * one name into the other; upper and lower case are the same.
   */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, edits);
      }
    }
    return edits[a.length()][b.length()] + (a.equals(b) && !one.equals(other) ? 1 : 0);
  }

  private static int least(String a, String b, int i, int j, int[][] edits) {
    int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
