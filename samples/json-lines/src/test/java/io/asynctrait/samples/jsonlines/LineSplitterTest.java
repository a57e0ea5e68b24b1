package io.asynctrait.samples.jsonlines;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The splitting alone: whatever way the input is cut, the lines are the same. */
final class LineSplitterTest {
  private static final int LIMIT = 16;

  /** Splits text that comes in pieces of so many bytes, each in the same array as the last. */
  private static List<String> split(String text, int piece) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    byte[] reused = new byte[piece + 3];
    LineSplitter splitter = new LineSplitter(LIMIT);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += piece) {
      int length = Math.min(piece, bytes.length - from);
      System.arraycopy(bytes, from, reused, 3, length);
      splitter.feed(ByteBuffer.wrap(reused, 3, length));
      for (Line line; (line = splitter.next()) != null; ) {
        lines.add(show(line));
      }
    }
    Line last = splitter.last();
    if (last != null) {
      lines.add(show(last));
    }
    assertThat(splitter.last()).isNull();
    return lines;
  }

  private static String show(Line line) {
    return line.isTooLong()
        ? line.number() + " too long"
        : line.number() + " " + new String(line.bytes(), line.offset(), line.length(), ISO_8859_1);
  }

  private static void assertLines(String text, String... lines) {
    for (int piece = 1; piece <= text.length() + 1; piece++) {
      assertWithMessage("pieces of %s bytes", piece)
          .that(split(text, piece))
          .containsExactlyElementsIn(lines)
          .inOrder();
    }
  }

  @Test
  void endsLinesAtLineFeeds() {
    assertLines("one\ntwo\nthree\n", "1 one", "2 two", "3 three");
  }

  @Test
  void takesTheLastLineWithoutAnEnd() {
    assertLines("one\ntwo", "1 one", "2 two");
    assertLines("one\ntwo\r", "1 one", "2 two");
    assertLines("one", "1 one");
  }

  @Test
  void hasNoLinesInNothing() {
    assertLines("");
    assertLines("\n");
    assertLines("\r\n\n \t \n");
    assertLines(" ");
  }

  @Test
  void numbersEmptyLinesAndLeavesThemOut() {
    assertLines("\n\none\n\r\n  \ntwo\n", "3 one", "6 two");
  }

  @Test
  void dropsOneCarriageReturn() {
    assertLines("one\r\ntwo\r\r\nth\rree\r\n", "1 one", "2 two\r", "3 th\rree");
  }

  @Test
  void dropsAByteOrderMarkInTheFirstLineAlone() {
    String mark = "\u00ef\u00bb\u00bf";
    assertLines(mark + "one\r\n" + mark + "two", "1 one", "2 " + mark + "two");
    assertLines(mark);
    assertLines(mark.substring(0, 2), "1 " + mark.substring(0, 2));
    assertLines(mark + mark, "1 " + mark);
  }

  @Test
  void dropsTheBytesOfALineThatIsTooLong() {
    String full = "x".repeat(LIMIT);
    assertLines(full + "\n" + full + "y\nz\n", "1 " + full, "2 too long", "3 z");
    assertLines(full + "\r\n" + full + "y\r\nz", "1 " + full, "2 too long", "3 z");
    assertLines("\u00ef\u00bb\u00bf" + full + "\r\n" + full + "y", "1 " + full, "2 too long");
    assertLines("x".repeat(100) + "\n" + full, "1 too long", "2 " + full);
    assertLines("x".repeat(100), "1 too long");
  }

  @Test
  void doesNotKeepALineThatIsTooLong() {
    LineSplitter splitter = new LineSplitter(LIMIT);
    ByteBuffer piece = ByteBuffer.wrap("x".repeat(1_000).getBytes(ISO_8859_1));
    for (int i = 0; i < 10_000; i++) { // 10 MB; the one buffer has 20 bytes
      splitter.feed(piece);
      assertThat(splitter.next()).isNull();
    }
    assertThat(show(splitter.last())).isEqualTo("1 too long");
  }

  @Test
  void agreesWithSplittingTheWholeText() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(80);
      for (int i = 0; i < length; i++) {
        text.append("ab\n\r ".charAt(random.nextInt(5)));
      }
      assertLines(text.toString(), expected(text.toString()));
    }
  }

  private static String[] expected(String text) {
    String[] lines = text.split("\n", -1);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String line =
          lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
      if (line.length() > LIMIT) {
        expected.add((i + 1) + " too long");
      } else if (!line.isBlank()) {
        expected.add((i + 1) + " " + line);
      }
    }
    return expected.toArray(String[]::new);
  }
}
