package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.testing.DeterministicExecutor;
import io.asynctrait.runtime.testing.Pauses;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The link layer alone, above a device that is ready, pending, or either. */
final class ChecksumLinkTest {
  private static final byte[] HELLO = "hello".getBytes(US_ASCII);

  private final Packet packet = Packets.empty();
  private DeterministicExecutor executor = DeterministicExecutor.inOrder();
  private Wire device = new Wire(executor);
  private ChecksumLink link = new AsyncTrait_ChecksumLink(device);

  private void use(Pauses pauses) {
    executor.close();
    executor = DeterministicExecutor.seeded(1, pauses);
    device = new Wire(executor);
    link = new AsyncTrait_ChecksumLink(device);
  }

  @AfterEach
  void close() {
    executor.close();
  }

  private byte[] frameOf(byte... payload) throws IOException {
    executor.complete(link.send(Packets.of(payload)));
    return device.sent.get(device.sent.size() - 1);
  }

  @Test
  void theFrameIsAsDocumented() throws IOException {
    byte[] frame = frameOf(HELLO);

    byte[] covered = Arrays.copyOf(frame, frame.length - 4);
    assertThat(covered).isEqualTo(new byte[] {(byte) 0xA5, 0x7C, 0, 5, 'h', 'e', 'l', 'l', 'o'});
    CRC32C crc = new CRC32C();
    crc.update(covered);
    byte[] trailer = Arrays.copyOfRange(frame, frame.length - 4, frame.length);
    assertThat(Packets.of(trailer).getInt(0)).isEqualTo((int) crc.getValue());
  }

  @ParameterizedTest
  @EnumSource(Pauses.class)
  void receivesWhatWasSent(Pauses pauses) throws IOException {
    use(pauses);
    device.loopsBack(frame -> frame);
    for (int length : new int[] {0, 1, 5, 1_000, Link.LARGEST_PAYLOAD}) {
      byte[] payload = Packets.pattern(length, length);

      executor.complete(link.send(Packets.of(payload)));
      executor.complete(link.receive(packet));

      assertThat(Packets.bytesOf(packet)).isEqualTo(payload);
    }
    assertThat(link.sent).isEqualTo(5);
    assertThat(link.received).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource(Pauses.class)
  void findsEveryBitThatIsWrong(Pauses pauses) throws IOException {
    use(pauses);
    byte[] frame = frameOf(HELLO);
    for (int bit = 0; bit < frame.length * Byte.SIZE; bit++) {
      byte[] damaged = frame.clone();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      device.arrives(damaged);

      assertThrows(
          DamagedPacketException.class, () -> executor.complete(link.receive(packet)), "" + bit);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 12})
  void findsThatAFrameIsCut(int length) throws IOException {
    device.arrives(Arrays.copyOf(frameOf(HELLO), length));

    assertThrows(DamagedPacketException.class, () -> executor.complete(link.receive(packet)));
  }

  @Test
  void goesOnAfterADamagedFrame() throws IOException {
    device.arrives((byte) 1).arrives(frameOf(HELLO));

    assertThrows(DamagedPacketException.class, () -> executor.complete(link.receive(packet)));
    executor.complete(link.receive(packet));

    assertThat(Packets.bytesOf(packet)).isEqualTo(HELLO);
  }

  @Test
  void refusesWhatIsTooLargeForAFrame() {
    Packet large = Packets.of(new byte[Link.LARGEST_PAYLOAD + 1]);

    assertThrows(IllegalArgumentException.class, () -> executor.complete(link.send(large)));

    assertWithMessage("sent").that(device.sent).isEmpty();
  }
}
