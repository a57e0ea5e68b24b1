package io.asynctrait.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays JavaPoet's output out as people do: comments of one line, fields together, long headers
 * broken.
 */
final class Layout {
  private static final int WIDTH = 100;
  private static final String SUPPRESSED = "@SuppressWarnings({";
  private static final Pattern FIELD =
      Pattern.compile("^ +(?:private|public|protected|static|final|transient) [^{}]*;$");

  /** Of a declaration, without comments or strings: what users wrote is not touched. */
  private static final Pattern ASSIGNMENT =
      Pattern.compile(" +(?:private|public|static|final) [^/\"]* = ?");

  private static final Pattern HEADER =
      Pattern.compile("^( *)(?:[a-z]+ )*(?:class|interface) .*\\{$");

  private final List<String> lines;

  /** The next line. */
  private int next;

  private Layout(List<String> lines) {
    this.lines = lines;
  }

  static String tidy(String source) {
    if (source.contains("\"\"\"")) {
      return source; // the layout of a text block is its value
    }
    Layout layout = new Layout(source.lines().toList());
    List<String> tidy = new ArrayList<>();
    while (layout.next < layout.lines.size()) {
      layout.addLine(tidy);
    }
    return joinFields(tidy);
  }

  private void addLine(List<String> tidy) {
    String line = lines.get(next++);
    String text = line.strip();
    if (text.equals("/**")) {
      line = comment(line);
    } else if (text.startsWith(SUPPRESSED)) {
      line = suppressed(line);
    } else if (line.endsWith("=") || line.endsWith("= ")) {
      line = assignment(line);
    }
    while (line.endsWith("{") && !line.contains("//") && startsNext("}")) {
      line += lines.get(next++).stripLeading();
    }
    tidy.add(breakHeader(line).stripTrailing());
  }

  private boolean startsNext(String text) {
    return next < lines.size() && lines.get(next).stripLeading().startsWith(text);
  }

  /** Joins a comment that has one line of text only. */
  private String comment(String line) {
    if (startsNext("* ") && next + 1 < lines.size() && lines.get(next + 1).strip().equals("*/")) {
      String joined = line.stripTrailing() + lines.get(next).stripLeading().substring(1) + " */";
      if (joined.length() <= WIDTH) {
        next += 2;
        return joined;
      }
    }
    return line;
  }

  private String assignment(String line) {
    if (next < lines.size() && ASSIGNMENT.matcher(line).matches()) {
      String joined = line.stripTrailing() + " " + lines.get(next).stripLeading();
      if (joined.length() <= WIDTH) {
        next++;
        return joined;
      }
    }
    return line;
  }

  /** Puts the categories into one line. */
  private String suppressed(String line) {
    StringBuilder joined = new StringBuilder(line);
    while (joined.indexOf("})") < 0 && next < lines.size()) {
      String part = lines.get(next++).strip();
      boolean isInside = !part.startsWith("}") && joined.charAt(joined.length() - 1) != '{';
      joined.append(isInside ? " " : "").append(part);
    }
    return joined.toString();
  }

  private static String breakHeader(String line) {
    if (line.length() <= WIDTH) {
      return line;
    }
    Matcher header = HEADER.matcher(line);
    if (!header.matches()) {
      return line;
    }
    String indent = "\n" + header.group(1) + "    ";
    StringBuilder broken = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      boolean clause = line.startsWith(" extends ", i) || line.startsWith(" implements ", i);
      broken.append(depth == 0 && clause ? indent : c);
    }
    return broken.toString();
  }

  /** Drops the blank line between two fields. */
  private static String joinFields(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean betweenFields =
          lines.get(i).isEmpty()
              && i > 0
              && i + 1 < lines.size()
              && FIELD.matcher(lines.get(i - 1)).matches()
              && FIELD.matcher(lines.get(i + 1)).matches();
      if (!betweenFields) {
        joined.add(lines.get(i));
      }
    }
    return String.join("\n", joined) + "\n";
  }
}
