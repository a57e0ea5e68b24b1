package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Puts frames into a stream of bytes, each with its length in front, some in one write. */
@AsyncTrait
abstract class FrameSink {
  final WritableByteChannel channel;
  final Signal writable;
  final ByteBuffer bytes =
      ByteBuffer.allocateDirect(4 * (FrameSource.PREFIX + Device.LONGEST_FRAME));

  /**
   * For the generated subclass.
   *
   * @param channel in non-blocking mode
   * @param writable raised when it may take something
   */
  FrameSink(WritableByteChannel channel, Signal writable) {
    this.channel = channel;
    this.writable = writable;
  }

  /** Takes a frame; waits for the channel only if there is no room for it. */
  @Recycle
  DynamicFuture<Void> put(Packet frame) throws IOException {
    if (bytes.remaining() < FrameSource.PREFIX + frame.length()) {
      await(flush());
    }
    bytes.putInt(frame.length());
    frame.writeTo(bytes);
    return ready();
  }

  /** Writes all that was put. */
  @Recycle
  DynamicFuture<Void> flush() throws IOException {
    bytes.flip();
    while (bytes.hasRemaining()) {
      if (write() == 0) {
        await(writable.next());
      }
    }
    bytes.clear();
    return ready();
  }

  int write() throws DisconnectedException {
    try {
      return channel.write(bytes);
    } catch (IOException e) {
      throw new DisconnectedException("the connection is broken: " + e.getMessage());
    }
  }
}
