package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import java.io.IOException;
import java.nio.channels.SocketChannel;

/**
 * Frames to and from another process. Between whoever transmits and the socket is a bounded
 * channel, which is full when the other process is slow.
 *
 * <pre>
 *   transmit --- frames ---> writeFrames --> socket
 *        ^                      |
 *        +------- empty --------+               the same packets, again and again
 * </pre>
 */
@AsyncTrait
abstract class SocketDevice implements Device {
  final SocketChannel socket;
  final FrameSource source;
  final FrameSink sink;
  final Channel<Packet> empty;
  final Channel<Packet> frames;

  long fullWaits;

  /**
   * For the generated subclass.
   *
   * @param loop runs the tasks that use this device
   * @param socket connected, in non-blocking mode
   * @param capacity how many frames wait for the socket at most
   */
  SocketDevice(EventLoop loop, SocketChannel socket, int capacity) throws IOException {
    this.socket = socket;
    source = new AsyncTrait_FrameSource(socket, loop.readable(socket));
    sink = new AsyncTrait_FrameSink(socket, loop.writable(socket));
    empty = new Channel<>(capacity);
    frames = new Channel<>(capacity);
    for (int i = 0; i < capacity; i++) {
      empty.trySend(new Packet(LONGEST_FRAME));
    }
  }

  @Override
  public DynamicFuture<Void> transmit(Packet frame) throws IOException {
    if (empty.size() == 0) {
      fullWaits++;
    }
    Packet copy = await(empty.receive());
    copy.set(frame);
    return frames.send(copy); // there is always room, as there are no more packets
  }

  @Override
  public DynamicFuture<Void> receive(Packet frame) throws IOException {
    return source.take(frame);
  }

  /**
   * Writes what is transmitted to the socket, until {@link #close()}; to be run as a task of its
   * own. At the end the other process sees the end of the stream.
   */
  DynamicFuture<Void> writeFrames() throws IOException {
    Packet frame;
    while ((frame = await(frames.receive())) != null) {
      await(sink.put(frame));
      await(empty.send(frame));
      if (frames.size() == 0) {
        await(sink.flush());
      }
    }
    socket.shutdownOutput();
    return ready();
  }

  /** No more frames are transmitted. */
  void close() {
    frames.close();
  }
}
