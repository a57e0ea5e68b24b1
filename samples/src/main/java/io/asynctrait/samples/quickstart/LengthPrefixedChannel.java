package io.asynctrait.samples.quickstart;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Messages over a stream of bytes: each has its length in front, as four bytes, the highest first.
 * The buffers are used again for every message.
 */
@AsyncTrait
abstract class LengthPrefixedChannel implements MessageChannel {
  final ByteSource source;
  final ByteSink sink;
  final ByteBuffer incomingLength = ByteBuffer.allocateDirect(Integer.BYTES);
  final ByteBuffer outgoing;

  /**
   * For the generated subclass.
   *
   * @param largest the length of the largest message that can be sent
   */
  LengthPrefixedChannel(ByteSource source, ByteSink sink, int largest) {
    this.source = source;
    this.sink = sink;
    this.outgoing = ByteBuffer.allocateDirect(Integer.BYTES + largest);
  }

  @Override
  public DynamicFuture<Integer> receive(ByteBuffer message) throws IOException {
    incomingLength.clear();
    if (await(source.read(incomingLength)) < 0) {
      return ready(-1); // between two messages: this is how a conversation ends
    }
    await(source.readFully(incomingLength));
    int length = incomingLength.getInt(0);
    if (length < 0 || length > message.capacity()) {
      throw new IOException(
          "a message of " + length + " bytes, with room for " + message.capacity());
    }
    message.clear().limit(length);
    await(source.readFully(message));
    message.flip();
    return ready(length);
  }

  @Override
  public DynamicFuture<Void> send(ByteBuffer message) throws IOException {
    if (message.remaining() > outgoing.capacity() - Integer.BYTES) {
      throw new IOException("the message is too large to send: " + message.remaining() + " bytes");
    }
    outgoing.clear();
    outgoing.putInt(message.remaining()).put(message).flip();
    return sink.writeFully(outgoing);
  }
}
