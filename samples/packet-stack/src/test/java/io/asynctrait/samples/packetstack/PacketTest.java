package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class PacketTest {
  private final Packet packet = Packets.of((byte) 1, (byte) 2, (byte) 3);

  @Test
  void headersGoInFrontAndTrailersBehind() {
    packet.push(4);
    packet.putInt(0, 0x0A0B0C0D);
    packet.append(1);
    packet.putByte(7, 0xFF);
    assertThat(Packets.bytesOf(packet))
        .isEqualTo(new byte[] {0x0A, 0x0B, 0x0C, 0x0D, 1, 2, 3, (byte) 0xFF});

    packet.trim(1);
    packet.pull(4);
    assertThat(Packets.bytesOf(packet)).isEqualTo(new byte[] {1, 2, 3});
  }

  @Test
  void numbersHaveNoSign() {
    packet.putShort(0, 0xFFFE);

    assertThat(packet.getShort(0)).isEqualTo(0xFFFE);
    assertThat(packet.getByte(0)).isEqualTo(0xFF);
  }

  @Test
  void aCopyHasTheWholeHeadroom() {
    packet.push(60);
    Packet copy = Packets.empty();
    copy.set(packet);
    copy.push(Packet.HEADROOM);

    assertThat(copy.length()).isEqualTo(3 + 60 + Packet.HEADROOM);
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThrows(IllegalStateException.class, () -> packet.pull(4));
    assertThrows(IllegalStateException.class, () -> packet.trim(4));
    assertThrows(IllegalStateException.class, () -> packet.push(Packet.HEADROOM + 1));
    assertThrows(IllegalStateException.class, () -> packet.append(10_000));
    assertThrows(IllegalStateException.class, () -> packet.pull(-1));
  }
}
