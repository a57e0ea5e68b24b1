package io.asynctrait.samples.jsonlines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One comparison of a field with a constant, such as {@code status>=500}. A field that is a number
 * is compared as a number if the constant is one, else both are compared as text. A line without
 * the field meets no condition.
 *
 * @param number what {@code constant} is as a number; NaN if it is none
 */
record Condition(String field, Operator operator, String constant, double number) {
  /** What is between a field and a constant. */
  enum Operator {
    AT_LEAST(">="),
    AT_MOST("<="),
    NOT_EQUAL("!="),
    EQUAL("="),
    MORE(">"),
    LESS("<"),
    CONTAINS("~");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    static Operator of(String sign) {
      for (Operator operator : values()) {
        if (operator.sign.equals(sign)) {
          return operator;
        }
      }
      throw new IllegalArgumentException(sign);
    }

    boolean accepts(int comparison) {
      return switch (this) {
        case AT_LEAST -> comparison >= 0;
        case AT_MOST -> comparison <= 0;
        case NOT_EQUAL -> comparison != 0;
        case EQUAL -> comparison == 0;
        case MORE -> comparison > 0;
        case LESS -> comparison < 0;
        case CONTAINS -> false;
      };
    }
  }

  private static final Pattern FORM = Pattern.compile("([^<>=!~]+)(>=|<=|!=|=|>|<|~)(.*)");

  /**
   * Reads a condition.
   *
   * @throws IllegalArgumentException if it is none; the message is for the user
   */
  static Condition parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "--where needs FIELD, one of = != < <= > >= ~, and a value, as in --where=status>=500, not "
              + text);
    }
    String constant = parts.group(3).strip();
    return new Condition(
        parts.group(1).strip(), Operator.of(parts.group(2)), constant, numberOrNaN(constant));
  }

  private static double numberOrNaN(String constant) {
    try {
      return Double.parseDouble(constant);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Whether the event meets the condition; {@code index} is where it has the field. */
  boolean accepts(Event event, int index) {
    String text = event.text(index);
    if (text == null) {
      return false;
    }
    if (operator == Operator.CONTAINS) {
      return text.contains(constant);
    }
    int comparison =
        event.isNumber(index) && !Double.isNaN(number)
            ? Double.compare(event.number(index), number)
            : text.compareTo(constant);
    return operator.accepts(comparison);
  }
}
