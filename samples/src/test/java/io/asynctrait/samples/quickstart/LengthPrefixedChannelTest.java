package io.asynctrait.samples.quickstart;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.testing.DeterministicExecutor;
import io.asynctrait.runtime.testing.Pauses;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

  private static MessageChannel receiving(DeterministicExecutor executor, byte[] bytes, int piece) {
    return new AsyncTrait_LengthPrefixedChannel(
        new AsyncTrait_ScriptedSource(executor, bytes, piece), new RecordingSink(executor, 1), 16);
  }

  private static MessageChannel sending(DeterministicExecutor executor, RecordingSink sink) {
    return new AsyncTrait_LengthPrefixedChannel(
        new AsyncTrait_ScriptedSource(executor, bytes(), 1), sink, 16);
  }

  private String contents() {
    return UTF_8.decode(message.duplicate()).toString();
  }

  @ParameterizedTest
  @CsvSource({"100, NEVER", "100, ALWAYS", "3, NEVER", "3, ALWAYS", "1, NEVER", "1, SOMETIMES"})
  void receivesMessagesUntilTheEnd(int piece, Pauses pauses) throws IOException {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder(pauses)) {
      MessageChannel channel = receiving(executor, TWO_MESSAGES, piece);

      assertThat(executor.complete(channel.receive(message))).isEqualTo(5);
      assertThat(contents()).isEqualTo("hello");
      assertThat(executor.complete(channel.receive(message))).isEqualTo(0);
      assertThat(contents()).isEmpty();
      assertThat(executor.complete(channel.receive(message))).isEqualTo(2);
      assertThat(contents()).isEqualTo("me");
      assertThat(executor.complete(channel.receive(message))).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, NEVER", "3, ALWAYS", "4, ALWAYS", "8, NEVER"})
  void failsIfTheStreamEndsInsideAMessage(int length, Pauses pauses) throws IOException {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder(pauses)) {
      MessageChannel channel = receiving(executor, Arrays.copyOf(TWO_MESSAGES, length), 2);

      assertThrows(EOFException.class, () -> executor.complete(channel.receive(message)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAMessageThatIsTooLarge(Pauses pauses) throws IOException {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder(pauses)) {
      for (byte[] length : new byte[][] {bytes(0, 0, 0, 17), bytes(255, 255, 255, 255)}) {
        MessageChannel channel = receiving(executor, length, 4);

        assertThrows(IOException.class, () -> executor.complete(channel.receive(message)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"100, NEVER", "100, ALWAYS", "3, NEVER", "3, ALWAYS", "1, NEVER", "1, SOMETIMES"})
  void sendsTheLengthAndTheMessage(int piece, Pauses pauses) throws IOException {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder(pauses)) {
      RecordingSink sink = new RecordingSink(executor, piece);
      MessageChannel channel = sending(executor, sink);

      executor.complete(channel.send(ByteBuffer.wrap("hello".getBytes(UTF_8))));
      executor.complete(channel.send(ByteBuffer.allocate(0)));
      executor.complete(channel.send(ByteBuffer.wrap("me".getBytes(UTF_8))));

      assertThat(sink.bytes()).isEqualTo(TWO_MESSAGES);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesToSendWhatIsTooLarge(Pauses pauses) throws IOException {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder(pauses)) {
      RecordingSink sink = new RecordingSink(executor, 100);
      MessageChannel channel = sending(executor, sink);

      assertThrows(
          IOException.class, () -> executor.complete(channel.send(ByteBuffer.allocate(17))));
      assertThat(sink.bytes()).isEmpty();
    }
  }
}
