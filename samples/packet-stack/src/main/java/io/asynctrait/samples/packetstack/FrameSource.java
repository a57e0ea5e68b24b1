package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Takes frames out of a stream of bytes, in which each has its length in front. */
@AsyncTrait
abstract class FrameSource {
  static final int PREFIX = 4;

  final ReadableByteChannel channel;
  final Signal readable;
  final ByteBuffer bytes = ByteBuffer.allocateDirect(4 * (PREFIX + Device.LONGEST_FRAME)).flip();

  /**
   * For the generated subclass.
   *
   * @param channel in non-blocking mode
   * @param readable raised when it may have something to read
   */
  FrameSource(ReadableByteChannel channel, Signal readable) {
    this.channel = channel;
    this.readable = readable;
  }

  /**
   * Waits for a frame and puts it into {@code frame}.
   *
   * @throws DisconnectedException at the end of the stream
   * @throws ProtocolException if what comes is no frame; nothing more can be read then
   */
  @Recycle
  DynamicFuture<Void> take(Packet frame) throws IOException {
    if (bytes.remaining() < PREFIX) {
      await(fill(PREFIX));
    }
    int length = bytes.getInt(bytes.position());
    if (length <= 0 || length > Device.LONGEST_FRAME) {
      throw new ProtocolException("a frame that says it has " + length + " bytes");
    }
    if (bytes.remaining() < PREFIX + length) {
      await(fill(PREFIX + length));
    }
    bytes.position(bytes.position() + PREFIX);
    frame.reset(0);
    frame.append(bytes, length);
    return ready();
  }

  /** Reads until there are so many bytes. */
  @Recycle
  DynamicFuture<Void> fill(int needed) throws IOException {
    while (bytes.remaining() < needed) {
      int count = read();
      if (count < 0) {
        throw new DisconnectedException("the connection has ended");
      }
      if (count == 0) {
        await(readable.next());
      }
    }
    return ready();
  }

  int read() throws IOException {
    bytes.compact();
    try {
      return channel.read(bytes);
    } catch (IOException e) {
      throw new DisconnectedException("the connection is broken: " + e.getMessage());
    } finally {
      bytes.flip();
    }
  }
}
