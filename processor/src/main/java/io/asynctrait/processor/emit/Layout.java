package io.asynctrait.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays JavaPoet's output out as people do: comments of one line, fields together, long headers
 * broken.
 */
final class Layout {
  private static final int WIDTH = 100;
  private static final Pattern SHORT_COMMENT =
      Pattern.compile("^( *)/\\*\\*\\n *\\* ([^\\n]*)\\n *\\*/$", Pattern.MULTILINE);
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}");
  private static final Pattern FIELD =
      Pattern.compile("^ +(?:private|public|protected|static|final|transient) [^{}]*;$");

  /** Of a declaration, without comments or strings: what users wrote is not touched. */
  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "^( +(?:private|public|static|final) [^\\n/\"]* =) ?\\n +(.*)$", Pattern.MULTILINE);

  private static final Pattern SUPPRESSED =
      Pattern.compile("^( *)@SuppressWarnings\\(\\{([^}]*)\\}\\)", Pattern.MULTILINE);
  private static final Pattern HEADER =
      Pattern.compile("^( *)(?:[a-z]+ )*(?:class|interface) .*\\{$");

  private Layout() {}

  static String tidy(String source) {
    if (source.contains("\"\"\"")) {
      return source; // the layout of a text block is its value
    }
    String text = SHORT_COMMENT.matcher(source).replaceAll(Layout::comment);
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    text = ASSIGNMENT.matcher(text).replaceAll(Layout::assignment);
    text = SUPPRESSED.matcher(text).replaceAll(Layout::suppressed);
    return joinFields(text.lines().map(Layout::breakHeader).toList());
  }

  private static String comment(MatchResult found) {
    String line = found.group(1) + "/** " + found.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= WIDTH ? line : found.group());
  }

  private static String assignment(MatchResult found) {
    String line = found.group(1) + " " + found.group(2);
    return Matcher.quoteReplacement(line.length() <= WIDTH ? line : found.group());
  }

  private static String suppressed(MatchResult found) {
    String categories = found.group(2).strip().replaceAll("\\s+", " ");
    return Matcher.quoteReplacement(found.group(1) + "@SuppressWarnings({" + categories + "})");
  }

  private static String breakHeader(String line) {
    Matcher header = HEADER.matcher(line);
    if (line.length() <= WIDTH || !header.matches()) {
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
    return String.join("\n", joined).replaceAll(" +\n", "\n") + "\n";
  }
}
