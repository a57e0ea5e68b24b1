package io.asynctrait.samples.packetstack;

import java.nio.ByteBuffer;

/** Packets from bytes, and back. */
final class Packets {
  private Packets() {}

  static Packet of(byte... bytes) {
    Packet packet = new Packet(Network.LARGEST_PAYLOAD);
    set(packet, bytes);
    return packet;
  }

  static Packet empty() {
    return of();
  }

  static void set(Packet packet, byte... bytes) {
    packet.reset(0);
    packet.append(ByteBuffer.wrap(bytes), bytes.length);
  }

  static byte[] bytesOf(Packet packet) {
    ByteBuffer bytes = ByteBuffer.allocate(packet.length());
    packet.writeTo(bytes);
    return bytes.array();
  }

  /** So many bytes, which differ from place to place and from one {@code first} to another. */
  static byte[] pattern(int length, int first) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (first + 31 * i);
    }
    return bytes;
  }
}
