package io.asynctrait.samples.jsonlines;

/**
 * The values of one line that the query asks for. As with {@link Line} there is one object, good
 * until the next line is asked for.
 */
final class Event {
  private final String[] texts;
  private final double[] numbers;
  private final boolean[] isNumber;

  Event(int fields) {
    texts = new String[fields];
    numbers = new double[fields];
    isNumber = new boolean[fields];
  }

  /** Forgets all values. */
  void clear() {
    for (int i = 0; i < texts.length; i++) {
      texts[i] = null;
      isNumber[i] = false;
    }
  }

  void text(int field, String text) {
    texts[field] = text;
    isNumber[field] = false;
  }

  /**
   * Sets a number.
   *
   * @param text how it is written
   */
  void number(int field, double number, String text) {
    texts[field] = text;
    numbers[field] = number;
    isNumber[field] = true;
  }

  /** The value as it is written, without quotes; null if the line does not have the field. */
  String text(int field) {
    return texts[field];
  }

  /** The number; to be asked for if there is one. */
  double number(int field) {
    return numbers[field];
  }

  boolean isNumber(int field) {
    return isNumber[field];
  }
}
