package io.asynctrait.samples.jsonlines;

import java.nio.ByteBuffer;

/**
 * Finds lines in bytes that come in pieces, cut anywhere. A line ends with LF or CR LF, the last
 * one also without; a byte order mark before the first line is dropped. Lines of white space alone
 * are numbered and left out.
 *
 * <p>A line inside one piece is not copied. One that is cut is put together in a buffer of its own,
 * up to the limit; of a longer line nothing is kept.
 */
final class LineSplitter {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** The bytes of a line that do not count for its length: a byte order mark and a CR. */
  private static final int EXTRA = BYTE_ORDER_MARK.length + 1;

  private final int limit;
  private final Line line = new Line();

  /** The beginning of a line whose end has not come yet. */
  private final byte[] begun;

  private int begunLength;

  /** Whether the line that has begun did not fit. */
  private boolean overflowed;

  private byte[] piece = {};
  private int position;
  private int end;

  private long number;
  private long blank;

  /**
   * Makes a splitter.
   *
   * @param limit how many bytes a line may have
   */
  LineSplitter(int limit) {
    this.limit = limit;
    this.begun = new byte[limit + EXTRA];
  }

  /**
   * Goes on with the next piece, which must not change until {@link #next} has returned null.
   *
   * @param more with an array
   */
  void feed(ByteBuffer more) {
    piece = more.array();
    position = more.arrayOffset() + more.position();
    end = more.arrayOffset() + more.limit();
  }

  /** Returns the next line of this piece, or null if there is no further line end in it. */
  Line next() {
    int start = position;
    for (int i = start; i < end; i++) {
      if (piece[i] == '\n') {
        position = i + 1;
        if (finish(start, i)) {
          return line;
        }
        start = position;
      }
    }
    keep(start, end);
    position = end;
    return null;
  }

  /** Returns the line that the input ended in, or null if it ended with a line end. */
  Line last() {
    boolean begunSomething = begunLength > 0 || overflowed;
    return begunSomething && finish(end, end) ? line : null;
  }

  /** How many lines have ended. */
  long lines() {
    return number;
  }

  /** How many of them had nothing but white space. */
  long blankLines() {
    return blank;
  }

  /** Ends a line with a part of the piece. Returns whether it is to be shown. */
  private boolean finish(int from, int to) {
    number++;
    if (begunLength == 0 && !overflowed) {
      return show(piece, from, to);
    }
    keep(from, to);
    boolean lost = overflowed;
    int length = begunLength;
    overflowed = false;
    begunLength = 0;
    if (lost) {
      line.showTooLong(number);
      return true;
    }
    return show(begun, 0, length);
  }

  private void keep(int from, int to) {
    int more = to - from;
    if (overflowed || more > begun.length - begunLength) {
      overflowed = true;
      return;
    }
    System.arraycopy(piece, from, begun, begunLength, more);
    begunLength += more;
  }

  private boolean show(byte[] bytes, int from, int to) {
    int start = number == 1 && hasByteOrderMark(bytes, from, to) ? from + 3 : from;
    int stop = to > start && bytes[to - 1] == '\r' ? to - 1 : to;
    if (stop - start > limit) {
      line.showTooLong(number);
      return true;
    }
    if (isBlank(bytes, start, stop)) {
      blank++;
      return false;
    }
    line.show(number, bytes, start, stop - start);
    return true;
  }

  private static boolean hasByteOrderMark(byte[] bytes, int from, int to) {
    return to - from >= BYTE_ORDER_MARK.length
        && bytes[from] == BYTE_ORDER_MARK[0]
        && bytes[from + 1] == BYTE_ORDER_MARK[1]
        && bytes[from + 2] == BYTE_ORDER_MARK[2];
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
