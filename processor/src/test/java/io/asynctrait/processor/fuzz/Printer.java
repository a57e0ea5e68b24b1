package io.asynctrait.processor.fuzz;

/** Prints a program. The sign {@code §} in a text stands for the name of its class. */
final class Printer {
  static final String NAME = "§";

  private Printer() {}

  static String print(Node node, Form form, String name) {
    StringBuilder text = new StringBuilder();
    append(node, form, text);
    return indent(text.toString().replace(NAME, name));
  }

  private static void append(Object part, Form form, StringBuilder text) {
    if (part instanceof Node node) {
      node.parts().forEach(inner -> append(inner, form, text));
    } else if (part instanceof Node.Operand operand) {
      boolean parentheses = !operand.node().isPrimary();
      text.append(parentheses ? "(" : "");
      append(operand.node(), form, text);
      text.append(parentheses ? ")" : "");
    } else if (part instanceof Node.Only only) {
      text.append(only.form() == form ? only.text() : "");
    } else {
      text.append(part);
    }
  }

  /** Programs have no braces in literals, so that counting them is enough. */
  private static String indent(String text) {
    StringBuilder indented = new StringBuilder();
    int depth = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty()) {
        continue;
      }
      int shown = Math.max(0, depth - (line.startsWith("}") ? 1 : 0));
      indented.append("  ".repeat(shown)).append(line).append('\n');
      depth += count(line, '{') - count(line, '}');
    }
    return indented.toString();
  }

  private static int count(String line, char sign) {
    return (int) line.chars().filter(c -> c == sign).count();
  }
}
