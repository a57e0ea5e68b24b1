package io.asynctrait.samples.jsonlines;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventParserTest {
  private static final int PATH = 0;
  private static final int MILLIS = 1;

  private final MalformedLines malformed = new MalformedLines(10);
  private final EventParser parser =
      new EventParser(new Query(List.of(), "path", "millis"), malformed, 100);
  private final Line line = new Line();

  /** Parses a line that stands somewhere in an array, one character a byte. */
  private Event parse(String text) {
    byte[] bytes = ("....." + text + "\u00ff\u0000}").getBytes(ISO_8859_1);
    line.show(42, bytes, 5, bytes.length - 8);
    return parser.parse(line);
  }

  private void assertMalformed(String text, int column, String reason) {
    long before = malformed.count();
    assertWithMessage(text).that(parse(text)).isSameInstanceAs(EventParser.MALFORMED);
    assertWithMessage(text).that(malformed.count()).isEqualTo(before + 1);
    MalformedLines.Malformed last = malformed.first().get(malformed.first().size() - 1);
    assertWithMessage(text).that(last.line()).isEqualTo(42);
    assertWithMessage(text).that(last.column()).isEqualTo(column);
    assertWithMessage(text).that(last.reason()).contains(reason);
  }

  @Test
  void readsTheFieldsThatAreAskedFor() {
    Event event =
        parse("{\"a\":[1,{\"path\":2}],\"path\":\"/x\",\"b\":{\"millis\":3},\"millis\":1.5}");

    assertThat(event.text(PATH)).isEqualTo("/x");
    assertThat(event.isNumber(PATH)).isFalse();
    assertThat(event.number(MILLIS)).isEqualTo(1.5);
    assertThat(malformed.count()).isEqualTo(0);
  }

  @Test
  void forgetsTheLineBefore() {
    parse("{\"path\":\"/x\",\"millis\":1.5}");
    Event event = parse("{}");

    assertThat(event.text(PATH)).isNull();
    assertThat(event.isNumber(MILLIS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"path\":true}', true",
    "'{\"path\":null}', null",
    "'{\"path\":404}', 404",
    "'{\"path\":{\"x\":1}}', {...}",
    "'{\"path\":[1,2]}', [...]",
    "'{\"path\":1e999}', 1e999",
    "'{\"path\":\"a\",\"path\":\"b\"}', b",
    "'{\"path\":\"\\u0041\"}', A",
  })
  void takesAnyValueForText(String text, String value) {
    assertThat(parse(text).text(PATH)).isEqualTo(value);
  }

  @Test
  void readsUtf8() {
    String json = "{\"path\":\"caf\u00e9 \u20ac \ud83d\ude00\"}";
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    line.show(1, bytes, 0, bytes.length);

    assertThat(parser.parse(line).text(PATH)).isEqualTo("caf\u00e9 \u20ac \ud83d\ude00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "\"text\"", "[1, 2]", "null", "true"})
  void wantsAnObject(String text) {
    assertMalformed("  " + text, 3, "not a JSON object");
  }

  @Test
  void tellsWhereALineIsMalformed() {
    assertMalformed("{\"a\":1} {", 9, "something behind");
    assertMalformed("{\"a\":1} 2", 9, "something behind");
    assertMalformed("{\"a\":x}", 6, "Unrecognized token 'x'");
    assertMalformed("{\"a\" 1}", 6, "was expecting a colon");
    assertMalformed("{\"a\":1", 7, "Unexpected end-of-input");
    assertMalformed("{\"a\":\"b", 8, "Unexpected end-of-input");
    assertMalformed("{\"a\":01}", 7, "Leading zeroes");
    assertThat(malformed.first().toString()).doesNotContain("Source:");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    assertMalformed("{\"x\":\"caf\u00e9\"}", 10, "not UTF-8 from byte 0xe9");
    assertMalformed(
        "{\"x\":\"\u00c0\u0080\"}", 7, "not UTF-8 from byte 0xc0"); // a zero in two bytes
    assertMalformed("{\"x\":\"\u00ed\u00a0\u0080\"}", 7, "not UTF-8"); // half of a pair
    assertMalformed("\u00fe\u00ff\u0000{\u0000}", 1, "not UTF-8"); // UTF-16
  }

  @Test
  void refusesControlCharacters() {
    assertMalformed("\u0000{\u0000}", 1, "control character, 0x00"); // UTF-16, too
    assertMalformed("{\"a\":\"\u001b[2J\"}", 7, "control character, 0x1b");
    assertMalformed("{\"a\":\"\u00c3\u00a4\u001b\"}", 9, "control character, 0x1b");
    assertMalformed("{\"a\":\"\t\"}", 7, "Illegal unquoted character");
  }

  @Test
  void refusesWhatIsTooDeepOrTooLong() {
    byte[] deep = ("{\"a\":" + "[".repeat(2_000)).getBytes(ISO_8859_1);
    line.show(42, deep, 0, deep.length);
    assertThat(parser.parse(line)).isSameInstanceAs(EventParser.MALFORMED);
    assertThat(malformed.first().get(0).toString())
        .startsWith("line 42, column 506: Document nesting");

    line.showTooLong(43);
    assertThat(parser.parse(line)).isSameInstanceAs(EventParser.MALFORMED);
    assertThat(malformed.first().get(1).toString())
        .isEqualTo("line 43, column 101: longer than 100 bytes");
  }

  @Test
  void countsAllAndKeepsTheFirst() {
    for (int i = 0; i < 25; i++) {
      parse("x");
    }
    assertThat(malformed.count()).isEqualTo(25);
    assertThat(malformed.first()).hasSize(10);
  }
}
