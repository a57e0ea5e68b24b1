package io.asynctrait.samples.treewalk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.security.MessageDigest;

/**
 * A piece of a large file.
 *
 * @param isZero whether nothing but zeros is in it, as in the holes of sparse files
 */
record Block(int length, boolean isZero) {
  static final int SIZE = 1 << 20;

  /** Fills the buffer, unless the file ends before, and adds that to the digest. */
  static Block read(ReadableByteChannel channel, ByteBuffer buffer, MessageDigest digest)
      throws IOException {
    buffer.clear();
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
    digest.update(buffer.flip());
    return new Block(buffer.limit(), buffer.limit() > 0 && isZero(buffer.rewind()));
  }

  private static boolean isZero(ByteBuffer buffer) {
    while (buffer.remaining() >= Long.BYTES) {
      if (buffer.getLong() != 0) {
        return false;
      }
    }
    while (buffer.hasRemaining()) {
      if (buffer.get() != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether there may be another one. */
  boolean isFull() {
    return length == SIZE;
  }
}
