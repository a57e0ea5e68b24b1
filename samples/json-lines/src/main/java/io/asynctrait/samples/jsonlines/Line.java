package io.asynctrait.samples.jsonlines;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A view of one line, without its end. There is one view, which shows one line after another: what
 * it shows is good until the next line is asked for.
 */
final class Line {
  private long number;
  private byte[] bytes = {};
  private int offset;
  private int length;
  private boolean tooLong;

  void show(long number, byte[] bytes, int offset, int length) {
    this.number = number;
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
    this.tooLong = false;
  }

  /** Shows a line of which only the number is known. */
  void showTooLong(long number) {
    show(number, bytes, 0, 0);
    tooLong = true;
  }

  /** The number of the line, from 1 on. */
  long number() {
    return number;
  }

  /** The array that has the line somewhere in it. */
  byte[] bytes() {
    return bytes;
  }

  int offset() {
    return offset;
  }

  int length() {
    return length;
  }

  /** Whether the line was longer than allowed; its bytes were dropped then. */
  boolean isTooLong() {
    return tooLong;
  }

  @Override
  public String toString() {
    return tooLong
        ? number + ": too long"
        : number + ": " + new String(bytes, offset, length, UTF_8);
  }
}
