package io.asynctrait.processor.thirdparty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes to a text, noted in the order of a walk over its tree: what opens before the parts, what
 * closes behind them. So nested insertions at one place come out nested.
 */
final class Insertions {
  private record Edit(long position, boolean opens, long end, String text) {}

  private final List<Edit> edits = new ArrayList<>();

  void open(long position, String text) {
    edits.add(new Edit(position, true, position, text));
  }

  void close(long position, String text) {
    edits.add(new Edit(position, false, position, text));
  }

  void replace(long start, long end, String text) {
    edits.add(new Edit(start, true, end, text));
  }

  /** The part of {@code source} from {@code start} to {@code end}, changed. */
  String applyTo(CharSequence source, long start, long end) {
    List<Edit> ordered = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit.position() >= start && edit.end() <= end) {
        ordered.add(edit);
      }
    }
    // Stable; what closes an expression comes before what opens the next.
    ordered.sort(Comparator.comparingLong(Edit::position).thenComparing(Edit::opens));
    StringBuilder text = new StringBuilder();
    long copied = start;
    for (Edit edit : ordered) {
      text.append(source, (int) copied, (int) edit.position()).append(edit.text());
      copied = edit.end();
    }
    return text.append(source, (int) copied, (int) end).toString();
  }
}
