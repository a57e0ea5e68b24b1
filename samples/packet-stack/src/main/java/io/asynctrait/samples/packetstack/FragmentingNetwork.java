package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/**
 * Datagrams in fragments, with the Internet checksum over each header.
 *
 * <pre>
 *   0         1       2        4                6        8         10
 *   | version | flags | length | identification | offset | address | checksum | payload ...
 * </pre>
 */
@AsyncTrait
abstract class FragmentingNetwork implements Network {
  static final int HEADER = 12;

  /** How many bytes of a datagram a frame carries. */
  static final int LARGEST_FRAGMENT = Link.LARGEST_PAYLOAD - HEADER;

  private static final int VERSION = 1;
  static final int MORE_FRAGMENTS = 1;

  final Link link;
  final int address;
  final Packet fragment = new Packet(Link.LARGEST_PAYLOAD);
  final Reassembly reassembly = new Reassembly();

  int identification;
  long fragmentsSent;
  long fragmentsDropped;

  /**
   * For the generated subclass.
   *
   * @param address of both ends, as the device loops back
   */
  FragmentingNetwork(Link link, int address) {
    this.link = link;
    this.address = address;
  }

  @Override
  public DynamicFuture<Void> send(Packet packet) throws IOException {
    if (packet.length() > LARGEST_PAYLOAD) {
      throw new IllegalArgumentException(packet.length() + " bytes are too many for a datagram");
    }
    identification = identification + 1 & 0xFFFF;
    if (packet.length() <= LARGEST_FRAGMENT) {
      putHeader(packet, 0, 0);
      return link.send(packet);
    }
    for (int offset = 0; offset < packet.length(); offset += LARGEST_FRAGMENT) {
      int length = Math.min(LARGEST_FRAGMENT, packet.length() - offset);
      fragment.reset(0);
      fragment.append(packet, offset, length);
      putHeader(fragment, offset, offset + length < packet.length() ? MORE_FRAGMENTS : 0);
      fragmentsSent++;
      await(link.send(fragment));
    }
    return ready();
  }

  @Override
  public DynamicFuture<Void> receive(Packet packet) throws IOException {
    for (; ; ) {
      await(link.receive(packet));
      checkHeader(packet);
      boolean more = (packet.getByte(1) & MORE_FRAGMENTS) != 0;
      int identification = packet.getShort(4);
      int offset = packet.getShort(6);
      packet.pull(HEADER);
      if (offset == 0 && !more) {
        return ready();
      }
      if (!reassembly.add(identification, offset, packet)) {
        fragmentsDropped++;
      } else if (!more) {
        reassembly.moveTo(packet);
        return ready();
      }
    }
  }

  void putHeader(Packet packet, int offset, int flags) {
    int length = packet.length();
    packet.push(HEADER);
    packet.putByte(0, VERSION);
    packet.putByte(1, flags);
    packet.putShort(2, length);
    packet.putShort(4, identification);
    packet.putShort(6, offset);
    packet.putShort(8, address);
    packet.putShort(10, 0);
    packet.putShort(10, InternetChecksum.of(packet, HEADER));
  }

  void checkHeader(Packet packet) throws DamagedPacketException {
    if (packet.length() < HEADER || InternetChecksum.of(packet, HEADER) != 0) {
      throw new DamagedPacketException("a datagram with a wrong header checksum");
    }
    if (packet.getByte(0) != VERSION
        || packet.getShort(2) != packet.length() - HEADER
        || packet.getShort(8) != address) {
      throw new DamagedPacketException("a datagram that is not for this address");
    }
  }
}
