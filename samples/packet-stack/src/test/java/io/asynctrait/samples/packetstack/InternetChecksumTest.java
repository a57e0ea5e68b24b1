package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class InternetChecksumTest {
  @Test
  void agreesWithTheExampleOfTheRfc() {
    Packet packet =
        Packets.of(
            (byte) 0x00,
            (byte) 0x01,
            (byte) 0xF2,
            (byte) 0x03,
            (byte) 0xF4,
            (byte) 0xF5,
            (byte) 0xF6,
            (byte) 0xF7);

    assertThat(InternetChecksum.of(packet, 8)).isEqualTo(~0xDDF2 & 0xFFFF);
  }

  @Test
  void isZeroOverBytesThatContainIt() {
    Packet packet = Packets.of(Packets.pattern(12, 200));
    packet.putShort(10, 0);
    packet.putShort(10, InternetChecksum.of(packet, 12));

    assertThat(InternetChecksum.of(packet, 12)).isEqualTo(0);
  }
}
