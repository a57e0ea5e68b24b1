package io.asynctrait.samples.packetstack;

/** The checksum of RFC 1071: the ones' complement of the ones' complement sum of 16-bit words. */
final class InternetChecksum {
  private InternetChecksum() {}

  /**
   * Returns the checksum of the first {@code length} bytes of {@code packet}, an even number. Over
   * bytes that contain their own checksum it is 0.
   */
  static int of(Packet packet, int length) {
    int sum = 0;
    for (int offset = 0; offset < length; offset += 2) {
      sum += packet.getShort(offset);
    }
    sum = (sum & 0xFFFF) + (sum >>> 16);
    sum += sum >>> 16;
    return ~sum & 0xFFFF;
  }
}
