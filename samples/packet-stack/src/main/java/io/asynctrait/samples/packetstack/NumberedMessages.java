package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;

/**
 * Numbered messages of a known content, so that none can be lost, doubled, changed or overtaken
 * without being noticed. Now and then one is too long for a frame.
 */
@AsyncTrait
abstract class NumberedMessages implements Application {
  final Session session;
  final MessageSizes sizes;
  final WaitingTime waiting;
  final Packet outgoing = new Packet(Network.LARGEST_PAYLOAD);
  final Packet incoming = new Packet(Network.LARGEST_PAYLOAD);

  int sent;
  int received;

  /**
   * For the generated subclass.
   *
   * @param waiting told how long sending took
   */
  NumberedMessages(Session session, MessageSizes sizes, WaitingTime waiting) {
    this.session = session;
    this.sizes = sizes;
    this.waiting = waiting;
  }

  @Override
  public DynamicFuture<Void> exchange() throws IOException {
    prepare();
    await(session.send(outgoing));
    sent++;
    if (!await(session.receive(incoming))) {
      throw new EOFException("the session is over");
    }
    check();
    return ready();
  }

  @Override
  public DynamicFuture<Void> publish(int messages) throws IOException {
    for (int i = 0; i < messages; i++) {
      prepare();
      long before = System.nanoTime();
      await(session.send(outgoing));
      waiting.record(System.nanoTime() - before);
      sent++;
    }
    return session.end();
  }

  @Override
  public DynamicFuture<Void> collect() throws IOException {
    while (await(session.receive(incoming))) {
      check();
    }
    return ready();
  }

  void prepare() {
    int size = sizes.of(sent);
    outgoing.reset(size);
    for (int offset = 0; offset < size; offset += Integer.BYTES) {
      outgoing.putInt(offset, sent + offset);
    }
  }

  void check() throws ProtocolException {
    if (incoming.length() < Integer.BYTES) {
      throw new ProtocolException("a message of " + incoming.length() + " bytes");
    }
    int number = incoming.getInt(0);
    if (number != received) {
      throw new ProtocolException("message " + number + " came where " + received + " was due");
    }
    int size = sizes.of(number);
    if (incoming.length() != size) {
      throw new ProtocolException("message " + number + " has another length");
    }
    for (int offset = 0; offset < size; offset += Integer.BYTES) {
      if (incoming.getInt(offset) != number + offset) {
        throw new ProtocolException("message " + number + " has another content");
      }
    }
    received++;
  }
}
