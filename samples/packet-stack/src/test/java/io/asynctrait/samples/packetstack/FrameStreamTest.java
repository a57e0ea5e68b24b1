package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames in a stream of bytes, over channels that are ready for some bytes at a time. */
final class FrameStreamTest {
  private final DeterministicExecutor executor = DeterministicExecutor.inOrder();
  private final Packet packet = Packets.empty();

  @AfterEach
  void close() {
    executor.close();
  }

  private byte[] written(int piece, byte[]... frames) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Signal writable = new Signal();
    FrameSink sink =
        new AsyncTrait_FrameSink(ByteChannels.writing(bytes, piece, writable), writable);
    for (byte[] frame : frames) {
      executor.complete(sink.put(Packets.of(frame)));
    }
    executor.complete(sink.flush());
    return bytes.toByteArray();
  }

  private static FrameSource reading(byte[] bytes, int piece) {
    Signal readable = new Signal();
    return new AsyncTrait_FrameSource(ByteChannels.reading(bytes, piece, readable), readable);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 100, 100_000})
  void framesComeOutAsTheyWentIn(int piece) throws IOException {
    byte[][] frames = new byte[20][];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = Packets.pattern(1 + i * 105, i);
    }
    FrameSource source = reading(written(piece, frames), piece);

    for (byte[] frame : frames) {
      executor.complete(source.take(packet));
      assertThat(Packets.bytesOf(packet)).isEqualTo(frame);
    }
    assertThrows(DisconnectedException.class, () -> executor.complete(source.take(packet)));
  }

  @Test
  void theLengthIsInFront() throws IOException {
    assertThat(written(2, new byte[] {7, 8})).isEqualTo(new byte[] {0, 0, 0, 2, 7, 8});
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 0", "0, 0, 8, 1", "-1, -1, -1, -1", "71, 69, 84, 32"})
  void whatIsNoFrameIsAnError(byte a, byte b, byte c, byte d) {
    FrameSource source = reading(new byte[] {a, b, c, d, 0, 0, 0}, 100);

    assertThrows(ProtocolException.class, () -> executor.complete(source.take(packet)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 5})
  void theEndIsNoticedWhereverItIs(int length) throws IOException {
    FrameSource source = reading(Arrays.copyOf(written(9, new byte[] {7, 8}), length), 100);

    assertThrows(DisconnectedException.class, () -> executor.complete(source.take(packet)));
  }

  @Test
  void aBrokenConnectionIsNoticedWhenWriting() throws IOException {
    FrameSink sink = new AsyncTrait_FrameSink(ByteChannels.broken(), new Signal());
    executor.complete(sink.put(Packets.of((byte) 1)));

    assertThrows(DisconnectedException.class, () -> executor.complete(sink.flush()));
  }
}
