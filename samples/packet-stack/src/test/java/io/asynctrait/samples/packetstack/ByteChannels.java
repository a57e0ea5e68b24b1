package io.asynctrait.samples.packetstack;

import io.asynctrait.runtime.Signal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** Channels that take or give some bytes, then none, and then some again. */
final class ByteChannels {
  private ByteChannels() {}

  /** Gives {@code bytes} in pieces, and then the end; between two pieces there is nothing. */
  static ReadableByteChannel reading(byte[] bytes, int piece, Signal readable) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    return new ReadableByteChannel() {
      private boolean empty;

      @Override
      public int read(ByteBuffer dst) {
        empty = !empty;
        if (empty) {
          readable.raise();
          return 0;
        }
        if (!rest.hasRemaining()) {
          return -1;
        }
        int length = Math.min(piece, Math.min(dst.remaining(), rest.remaining()));
        dst.put(rest.slice(rest.position(), length));
        rest.position(rest.position() + length);
        return length;
      }

      @Override
      public boolean isOpen() {
        return true;
      }

      @Override
      public void close() {}
    };
  }

  /** Takes bytes in pieces; between two pieces there is no room. */
  static WritableByteChannel writing(ByteArrayOutputStream bytes, int piece, Signal writable) {
    return new WritableByteChannel() {
      private boolean full;

      @Override
      public int write(ByteBuffer src) {
        full = !full;
        if (full) {
          writable.raise();
          return 0;
        }
        int length = Math.min(piece, src.remaining());
        for (int i = 0; i < length; i++) {
          bytes.write(src.get());
        }
        return length;
      }

      @Override
      public boolean isOpen() {
        return true;
      }

      @Override
      public void close() {}
    };
  }

  /** Breaks at once. */
  static WritableByteChannel broken() {
    return new WritableByteChannel() {
      @Override
      public int write(ByteBuffer src) throws IOException {
        throw new IOException("Broken pipe");
      }

      @Override
      public boolean isOpen() {
        return true;
      }

      @Override
      public void close() {}
    };
  }
}
