package io.asynctrait.samples.packetstack;

/** Puts the fragments of one datagram together, which come in order, if they come. */
final class Reassembly {
  private final Packet datagram = new Packet(Network.LARGEST_PAYLOAD);
  private int identification = -1;

  /** Takes a fragment; one that does not continue what there is cannot be used and is dropped. */
  boolean add(int identification, int offset, Packet fragment) {
    if (offset == 0) {
      this.identification = identification;
      datagram.reset(0);
    } else if (this.identification != identification || datagram.length() != offset) {
      return false;
    }
    if (offset + fragment.length() > Network.LARGEST_PAYLOAD) {
      abandon();
      return false;
    }
    datagram.append(fragment, 0, fragment.length());
    return true;
  }

  /** The datagram is whole: gives it away. */
  void moveTo(Packet packet) {
    packet.set(datagram);
    abandon();
  }

  /** Another datagram has begun. */
  void abandon() {
    identification = -1;
  }
}
