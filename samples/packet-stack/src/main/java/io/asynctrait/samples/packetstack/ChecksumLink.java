package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.util.zip.CRC32C;

/**
 * Frames with a length and a CRC-32C.
 *
 * <pre>
 *   0         2          4
 *   | marker  | length   | payload ... | CRC-32C of all before |
 * </pre>
 */
@AsyncTrait
abstract class ChecksumLink implements Link {
  static final int HEADER = 4;
  static final int TRAILER = 4;

  private static final int MARKER = 0xA57C;

  final Device device;
  final CRC32C crc = new CRC32C();

  long sent;
  long received;

  /** For the generated subclass. */
  ChecksumLink(Device device) {
    this.device = device;
  }

  @Override
  public DynamicFuture<Void> send(Packet packet) throws IOException {
    seal(packet);
    sent++;
    return device.transmit(packet);
  }

  @Override
  public DynamicFuture<Void> receive(Packet packet) throws IOException {
    await(device.receive(packet));
    received++;
    open(packet);
    return ready();
  }

  void seal(Packet packet) {
    int length = packet.length();
    if (length > LARGEST_PAYLOAD) {
      throw new IllegalArgumentException(length + " bytes are too many for a frame");
    }
    packet.push(HEADER);
    packet.putShort(0, MARKER);
    packet.putShort(2, length);
    int checksum = checksum(packet, HEADER + length);
    packet.append(TRAILER);
    packet.putInt(HEADER + length, checksum);
  }

  void open(Packet packet) throws DamagedPacketException {
    int length = packet.length() - HEADER - TRAILER;
    if (length < 0) {
      throw new DamagedPacketException("a frame of " + packet.length() + " bytes");
    }
    if (packet.getInt(HEADER + length) != checksum(packet, HEADER + length)) {
      throw new DamagedPacketException("a frame with a wrong checksum");
    }
    if (packet.getShort(0) != MARKER || packet.getShort(2) != length) {
      throw new DamagedPacketException("a frame with a wrong header");
    }
    packet.trim(TRAILER);
    packet.pull(HEADER);
  }

  private int checksum(Packet packet, int length) {
    crc.reset();
    packet.update(crc, length);
    return (int) crc.getValue();
  }
}
