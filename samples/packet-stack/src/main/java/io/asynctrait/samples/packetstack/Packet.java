package io.asynctrait.samples.packetstack;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * Bytes with room in front of them, so that each layer on the way down puts its header before what
 * it was given, and each layer on the way up takes it off, and nobody copies.
 *
 * <pre>
 *   |  headroom  | header | data ...            | trailer |   room   |
 *                ^ start                                  ^ end
 * </pre>
 *
 * <p>Offsets count from the start. Numbers are big-endian. A packet is allocated once and used
 * again and again.
 */
final class Packet {
  /** The room for the headers of all layers. */
  static final int HEADROOM = 64;

  /** The room behind the data, for the trailer of the link layer. */
  private static final int TAILROOM = 16;

  private final ByteBuffer bytes;
  private int start = HEADROOM;
  private int end = HEADROOM;

  /**
   * Makes an empty packet.
   *
   * @param largest how many bytes of data it has room for, headers not counted
   */
  Packet(int largest) {
    bytes = ByteBuffer.allocate(HEADROOM + largest + TAILROOM);
  }

  /** How many bytes there are, headers and trailers included. */
  int length() {
    return end - start;
  }

  /** Makes the packet {@code length} bytes long, from behind the headroom on. */
  void reset(int length) {
    start = HEADROOM;
    end = start;
    append(length);
  }

  /** Adds a header of so many bytes, to be written by the caller. */
  void push(int header) {
    if (header > start) {
      throw new IllegalStateException("no room for a header of " + header + " bytes");
    }
    start -= header;
  }

  /** Takes a header off. */
  void pull(int header) {
    requireWithin(header);
    start += header;
  }

  /** Adds so many bytes at the end, to be written by the caller. */
  void append(int trailer) {
    if (trailer < 0 || trailer > bytes.capacity() - end) {
      throw new IllegalStateException("no room for " + trailer + " more bytes");
    }
    end += trailer;
  }

  /** Takes so many bytes off the end. */
  void trim(int trailer) {
    requireWithin(trailer);
    end -= trailer;
  }

  int getByte(int offset) {
    return bytes.get(start + offset) & 0xFF;
  }

  void putByte(int offset, int value) {
    bytes.put(start + offset, (byte) value);
  }

  int getShort(int offset) {
    return bytes.getShort(start + offset) & 0xFFFF;
  }

  void putShort(int offset, int value) {
    bytes.putShort(start + offset, (short) value);
  }

  int getInt(int offset) {
    return bytes.getInt(start + offset);
  }

  void putInt(int offset, int value) {
    bytes.putInt(start + offset, value);
  }

  /** Becomes a copy of {@code other}, with all of the headroom in front. */
  void set(Packet other) {
    reset(0);
    append(other, 0, other.length());
  }

  /** Appends some bytes of {@code other}. */
  void append(Packet other, int offset, int length) {
    int at = end;
    append(length);
    bytes.put(at, other.bytes, other.start + offset, length);
  }

  /** Appends so many bytes of {@code source}, from its position on. */
  void append(ByteBuffer source, int length) {
    int at = end;
    append(length);
    bytes.put(at, source, source.position(), length);
    source.position(source.position() + length);
  }

  /** Writes all bytes to {@code target}. */
  void writeTo(ByteBuffer target) {
    target.put(target.position(), bytes, start, length());
    target.position(target.position() + length());
  }

  /** Adds the first {@code length} bytes to a checksum. */
  void update(CRC32C checksum, int length) {
    checksum.update(bytes.array(), start, length);
  }

  private void requireWithin(int count) {
    if (count < 0 || count > length()) {
      throw new IllegalStateException("a packet of " + length() + " bytes has no " + count);
    }
  }
}
