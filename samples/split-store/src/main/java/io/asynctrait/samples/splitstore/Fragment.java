package io.asynctrait.samples.splitstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * One of the {@value Codec#FRAGMENTS} parts of a record.
 *
 * @param version the write that it belongs to
 * @param index 0 and 1 are the halves of the record, 2 is their parity
 * @param recordLength the length of the whole record in bytes
 * @param checksum of the record's key and all the rest
 * @param payload not copied: not to be changed
 */
record Fragment(Version version, int index, int recordLength, int checksum, byte[] payload) {

  /** Makes a fragment with its checksum. */
  static Fragment of(String key, Version version, int index, int recordLength, byte[] payload) {
    int checksum = checksum(key, version, index, recordLength, payload);
    return new Fragment(version, index, recordLength, checksum, payload);
  }

  /** Whether this is, to the last bit, a fragment that was made for a record with that key. */
  boolean isIntact(String key) {
    return index >= 0
        && index < Codec.FRAGMENTS
        && payload.length == Codec.payloadLength(recordLength)
        && checksum == checksum(key, version, index, recordLength, payload);
  }

  private static int checksum(
      String key, Version version, int index, int recordLength, byte[] payload) {
    ByteBuffer head = ByteBuffer.allocate(2 * Long.BYTES + 2 * Integer.BYTES);
    head.putLong(version.time()).putLong(version.writer()).putInt(index).putInt(recordLength);
    CRC32C crc = new CRC32C();
    crc.update(key.getBytes(StandardCharsets.UTF_8));
    crc.update(head.array());
    crc.update(payload);
    return (int) crc.getValue();
  }
}
