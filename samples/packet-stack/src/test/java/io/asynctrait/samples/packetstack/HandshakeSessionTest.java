package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.testing.DeterministicExecutor;
import io.asynctrait.runtime.testing.Pauses;
import java.io.IOException;
import java.net.ProtocolException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The session layer alone, above a transport that is ready, pending, or either. */
final class HandshakeSessionTest {
  private static final byte[] HELLO = {1, 1, 0, 0, 0, 0, 0, 9};
  private static final byte[] END = {3, 1, 0, 0, 0, 0, 0, 9};

  private final Packet packet = Packets.empty();
  private DeterministicExecutor executor = DeterministicExecutor.inOrder();
  private Wire transport = new Wire(executor);
  private HandshakeSession session = new AsyncTrait_HandshakeSession(transport, 9);

  private void use(Pauses pauses) {
    executor.close();
    executor = DeterministicExecutor.seeded(1, pauses);
    transport = new Wire(executor);
    session = new AsyncTrait_HandshakeSession(transport, 9);
  }

  @AfterEach
  void close() {
    executor.close();
  }

  private void open() throws IOException {
    executor.complete(session.open());
  }

  private boolean receive() throws IOException {
    return executor.complete(session.receive(packet));
  }

  @ParameterizedTest
  @EnumSource(Pauses.class)
  void isOpenedUsedAndEnded(Pauses pauses) throws IOException {
    use(pauses);
    transport.loopsBack(bytes -> bytes);
    open();
    for (int i = 0; i < 10; i++) {
      executor.complete(session.send(Packets.of((byte) i)));
      assertThat(receive()).isTrue();
      assertThat(Packets.bytesOf(packet)).isEqualTo(new byte[] {(byte) i});
    }
    assertThat(transport.isFlushed()).isFalse();
    executor.complete(session.end());
    assertThat(receive()).isFalse();
    assertThat(transport.isFlushed()).isTrue();
    assertThat(transport.sent.get(0)).isEqualTo(HELLO);
    assertThat(transport.sent.get(11)).isEqualTo(END);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "another version: 1, 2, 0, 0, 0, 0, 0, 9",
        "another session: 1, 1, 0, 0, 0, 0, 0, 8",
        "no greeting: 2, 1, 0, 0, 0, 0, 0, 9",
        "too short: 1, 1, 0, 0, 0, 0, 0"
      })
  void refusesAGreetingThatIsNotRight(String greeting) {
    transport.arrives(bytes(greeting));

    assertThrows(ProtocolException.class, this::open);
    assertThrows(
        IllegalStateException.class, () -> executor.complete(session.send(Packets.empty())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a second greeting: 1, 1, 0, 0, 0, 0, 0, 9",
        "an end before ours: 3, 1, 0, 0, 0, 0, 0, 9",
        "an unknown type: 4, 1, 0, 0, 0, 0, 0, 9",
        "another version: 2, 3, 0, 0, 0, 0, 0, 9",
        "another session: 2, 1, 0, 0, 1, 0, 0, 9"
      })
  void refusesAPacketThatIsNotRight(String bytes) throws IOException {
    transport.arrives(HELLO);
    open();
    transport.arrives(bytes(bytes));

    assertThrows(ProtocolException.class, this::receive);
  }

  @Test
  void sendsNothingBeforeItIsOpenAndAfterItsEnd() throws IOException {
    assertThrows(
        IllegalStateException.class, () -> executor.complete(session.send(Packets.empty())));
    transport.arrives(HELLO);
    open();
    executor.complete(session.end());
    assertThrows(
        IllegalStateException.class, () -> executor.complete(session.send(Packets.empty())));
    assertThat(transport.sent).hasSize(2);
  }

  private static byte[] bytes(String text) {
    String[] numbers = text.substring(text.indexOf(':') + 1).split(",");
    byte[] bytes = new byte[numbers.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = Byte.parseByte(numbers[i].strip());
    }
    return bytes;
  }
}
