package io.asynctrait.benchmarks.report;

import java.util.List;

/**
 * Replaces what stands between two comments of a Markdown file, and nothing else.
 *
 * <pre>{@code
 * <!-- table: ready -->
 * what is replaced
 * <!-- end -->
 * }</pre>
 */
final class Markers {
  private static final String END = "<!-- end -->";

  private Markers() {}

  /**
   * Returns the text with other lines behind a marker.
   *
   * @throws IllegalArgumentException if the marker or its end is not there, or the marker twice
   */
  static String replace(String text, String kind, String name, List<String> lines) {
    String marker = "<!-- " + kind + ": " + name + " -->\n";
    int start = text.indexOf(marker);
    if (start < 0 || text.indexOf(marker, start + 1) >= 0) {
      throw new IllegalArgumentException("the text is to have one " + marker.strip());
    }
    int from = start + marker.length();
    int end = text.indexOf(END, from);
    int next = text.indexOf("<!-- ", from);
    if (end < 0 || next < end) {
      throw new IllegalArgumentException(marker.strip() + " has no " + END);
    }
    String body = "\n" + String.join("\n", lines) + "\n\n";
    return text.substring(0, from) + body + text.substring(end);
  }
}
