package io.asynctrait.processor.translate;

import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Replacements in a source text: everything between them is copied as it is, moved to the left as a
 * whole.
 */
final class Edits {
  private record Edit(long end, List<Piece> pieces) {}

  private final String text;
  private final SortedMap<Long, Edit> edits = new TreeMap<>();
  private final SortedMap<Long, List<Piece>> insertions = new TreeMap<>();

  Edits(String text) {
    this.text = text;
  }

  /** Puts symbols in front of the text at an offset, whatever else is put in its place. */
  void insert(long offset, List<Piece> pieces) {
    insertions.computeIfAbsent(offset, unused -> new ArrayList<>()).addAll(pieces);
    edits.computeIfAbsent(offset, at -> new Edit(at, List.of()));
  }

  /** Puts symbols in place of the text between two offsets, which may be the same. */
  void replace(long start, long end, List<Piece> pieces) {
    edits.put(start, new Edit(end, pieces));
  }

  /** Returns the text between two offsets with the replacements made. */
  Code apply(int start, int end) {
    int position = start;
    int indent = Math.min(indentOf(position), continuationIndent(position, end));
    List<Piece> pieces = new ArrayList<>();
    for (Map.Entry<Long, Edit> entry : edits.entrySet()) {
      int at = entry.getKey().intValue();
      if (at < position) {
        continue; // inside another edit
      }
      copy(pieces, position, at, indent);
      pieces.addAll(insertions.getOrDefault(entry.getKey(), List.of()));
      pieces.addAll(entry.getValue().pieces());
      position = (int) entry.getValue().end();
    }
    copy(pieces, position, end, indent);
    return new Code(pieces);
  }

  /** Column of the first character of the line on which {@code position} lies. */
  private int indentOf(int position) {
    int start = text.lastIndexOf('\n', position - 1) + 1;
    int first = start;
    while (first < position && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first - start;
  }

  /**
   * The least indentation of the lines behind the first: all move left together, or a text block
   * would change.
   */
  private int continuationIndent(int start, int end) {
    return text.substring(start, end)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .mapToInt(line -> line.length() - line.stripLeading().length())
        .min()
        .orElse(0);
  }

  /** Adds text, its continuation lines moved left by the indentation of the first. */
  private void copy(List<Piece> pieces, int start, int end, int indent) {
    if (start >= end) {
      return;
    }
    String[] lines = text.substring(start, end).split("\n", -1);
    StringBuilder moved = new StringBuilder(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      int blank = 0;
      while (blank < indent
          && blank < lines[i].length()
          && Character.isWhitespace(lines[i].charAt(blank))) {
        blank++;
      }
      moved.append('\n').append(lines[i], blank, lines[i].length());
    }
    pieces.add(new Piece.Text(moved.toString().replace("\r", "")));
  }
}
