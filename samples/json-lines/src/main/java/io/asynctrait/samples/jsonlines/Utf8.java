package io.asynctrait.samples.jsonlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Looks for bytes that no line of JSON has. JSON libraries guess at other encodings, such as
 * UTF-16, when they see a zero, and are lenient with text that they skip.
 */
final class Utf8 {
  private Utf8() {}

  /** Returns the index from {@code offset} on of the first byte that is wrong, or -1. */
  static int firstFault(byte[] bytes, int offset, int length) {
    boolean isAscii = true;
    for (int i = 0; i < length; i++) {
      byte one = bytes[offset + i];
      if (one >= 0 && one < ' ' && one != '\t' && one != '\r') {
        return isAscii ? i : earlier(firstMalformed(bytes, offset, length), i);
      }
      isAscii &= one >= 0;
    }
    return isAscii ? -1 : firstMalformed(bytes, offset, length);
  }

  private static int earlier(int faultOrNone, int other) {
    return faultOrNone < 0 ? other : Math.min(faultOrNone, other);
  }

  private static int firstMalformed(byte[] bytes, int offset, int length) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
    CharBuffer out = CharBuffer.allocate(256);
    CoderResult result;
    while ((result = decoder.decode(in, out, true)).isOverflow()) {
      out.clear();
    }
    return result.isError() ? in.position() - offset : -1;
  }

  /** Says what is wrong with such a byte. */
  static String describe(byte fault) {
    return String.format(
        fault >= 0 ? "a control character, 0x%02x" : "not UTF-8 from byte 0x%02x on", fault);
  }
}
