package io.asynctrait.samples.jsonlines;

import java.util.ArrayList;
import java.util.List;

/** Counts malformed lines and keeps the first few. */
final class MalformedLines {
  /**
   * What is wrong with a line.
   *
   * @param line from 1 on
   * @param column in bytes, from 1 on
   */
  record Malformed(long line, int column, String reason) {
    @Override
    public String toString() {
      return "line " + line + ", column " + column + ": " + reason;
    }
  }

  private static final int LONGEST_REASON = 120;

  private final int most;
  private final List<Malformed> first = new ArrayList<>();
  private long count;

  /**
   * Makes a counter.
   *
   * @param most how many lines to keep
   */
  MalformedLines(int most) {
    this.most = most;
  }

  void add(long line, int column, String reason) {
    count++;
    if (first.size() < most) {
      first.add(new Malformed(line, column, Text.printable(reason, LONGEST_REASON)));
    }
  }

  long count() {
    return count;
  }

  List<Malformed> first() {
    return first;
  }
}
