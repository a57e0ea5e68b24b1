package io.asynctrait.samples.quickstart;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layer alone, over a source and a sink that are ready or pending, whole or in pieces. */
final class LengthPrefixedChannelTest {
  private static final byte[] TWO_MESSAGES =
      bytes(0, 0, 0, 5, 'h', 'e', 'l', 'l', 'o', 0, 0, 0, 0, 0, 0, 0, 2, 'm', 'e');

  private final ByteBuffer message = ByteBuffer.allocate(16);

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static MessageChannel receiving(byte[] bytes, int piece, boolean suspends) {
    return new AsyncTrait_LengthPrefixedChannel(
        new ScriptedSource(bytes, piece, suspends), new RecordingSink(1, false), 16);
  }

  private static MessageChannel sending(RecordingSink sink) {
    return new AsyncTrait_LengthPrefixedChannel(new ScriptedSource(bytes(), 1, false), sink, 16);
  }

  private String contents() {
    return UTF_8.decode(message.duplicate()).toString();
  }

  @ParameterizedTest
  @CsvSource({"100, false", "100, true", "3, false", "3, true", "1, false", "1, true"})
  void receivesMessagesUntilTheEnd(int piece, boolean suspends) throws IOException {
    MessageChannel channel = receiving(TWO_MESSAGES, piece, suspends);

    assertThat(channel.receive(message).block()).isEqualTo(5);
    assertThat(contents()).isEqualTo("hello");
    assertThat(channel.receive(message).block()).isEqualTo(0);
    assertThat(contents()).isEmpty();
    assertThat(channel.receive(message).block()).isEqualTo(2);
    assertThat(contents()).isEqualTo("me");
    assertThat(channel.receive(message).block()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "3, true", "4, true", "8, false"})
  void failsIfTheStreamEndsInsideAMessage(int length, boolean suspends) {
    MessageChannel channel = receiving(Arrays.copyOf(TWO_MESSAGES, length), 2, suspends);

    assertThrows(EOFException.class, () -> channel.receive(message).block());
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void refusesAMessageThatIsTooLarge(boolean suspends) {
    for (byte[] length : new byte[][] {bytes(0, 0, 0, 17), bytes(255, 255, 255, 255)}) {
      MessageChannel channel = receiving(length, 4, suspends);

      assertThrows(IOException.class, () -> channel.receive(message).block());
    }
  }

  @ParameterizedTest
  @CsvSource({"100, false", "100, true", "3, false", "3, true", "1, false", "1, true"})
  void sendsTheLengthAndTheMessage(int piece, boolean suspends) throws IOException {
    RecordingSink sink = new RecordingSink(piece, suspends);
    MessageChannel channel = sending(sink);

    channel.send(ByteBuffer.wrap("hello".getBytes(UTF_8))).block();
    channel.send(ByteBuffer.allocate(0)).block();
    channel.send(ByteBuffer.wrap("me".getBytes(UTF_8))).block();

    assertThat(sink.bytes()).isEqualTo(TWO_MESSAGES);
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void refusesToSendWhatIsTooLarge(boolean suspends) {
    RecordingSink sink = new RecordingSink(100, suspends);
    MessageChannel channel = sending(sink);

    assertThrows(IOException.class, () -> channel.send(ByteBuffer.allocate(17)).block());
    assertThat(sink.bytes()).isEmpty();
  }
}
