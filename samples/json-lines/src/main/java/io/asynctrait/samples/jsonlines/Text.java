package io.asynctrait.samples.jsonlines;

/** Makes text of the input fit for a terminal. */
final class Text {
  private Text() {}

  /**
   * Returns {@code text} with a question mark in place of each control character, which a terminal
   * might obey, cut after {@code most} characters.
   */
  static String printable(String text, int most) {
    StringBuilder printable = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i == most) {
        return printable.append("...").toString();
      }
      char c = text.charAt(i);
      printable.append(Character.isISOControl(c) ? '?' : c);
    }
    return printable.toString();
  }
}
