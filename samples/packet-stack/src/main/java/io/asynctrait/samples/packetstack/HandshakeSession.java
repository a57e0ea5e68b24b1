package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.net.ProtocolException;

/**
 * A session in which both ends say HELLO first and END last, with the same version and identifier.
 *
 * <pre>
 *   0      1         2          4
 *   | type | version | reserved | session | payload ...
 * </pre>
 */
@AsyncTrait
abstract class HandshakeSession implements Session {
  static final int HEADER = 8;

  static final int HELLO = 1;
  static final int MESSAGE = 2;
  static final int END = 3;

  private static final int VERSION = 1;

  final Transport transport;
  final int identifier;
  final Packet greeting = new Packet(Transport.LARGEST_PAYLOAD);

  boolean open;
  boolean ended;

  /** For the generated subclass. */
  HandshakeSession(Transport transport, int identifier) {
    this.transport = transport;
    this.identifier = identifier;
  }

  @Override
  public DynamicFuture<Void> open() throws IOException {
    greeting.reset(0);
    putHeader(greeting, HELLO);
    await(transport.send(greeting));
    await(transport.receive(greeting));
    int type = takeHeader(greeting);
    if (type != HELLO) {
      throw new ProtocolException("the session begins with a packet of type " + type);
    }
    open = true;
    return ready();
  }

  @Override
  public DynamicFuture<Void> send(Packet message) throws IOException {
    if (!open || ended) {
      throw new IllegalStateException("the session is not open");
    }
    putHeader(message, MESSAGE);
    return transport.send(message);
  }

  @Override
  public DynamicFuture<Void> end() throws IOException {
    ended = true;
    greeting.reset(0);
    putHeader(greeting, END);
    return transport.send(greeting);
  }

  @Override
  public DynamicFuture<Boolean> receive(Packet message) throws IOException {
    await(transport.receive(message));
    int type = takeHeader(message);
    if (type == MESSAGE) {
      return ready(true);
    }
    if (type != END || !ended) {
      throw new ProtocolException("a packet of type " + type + " within the session");
    }
    await(transport.flush());
    return ready(false);
  }

  void putHeader(Packet packet, int type) {
    packet.push(HEADER);
    packet.putByte(0, type);
    packet.putByte(1, VERSION);
    packet.putShort(2, 0);
    packet.putInt(4, identifier);
  }

  /** Takes the header off and returns the type. */
  int takeHeader(Packet packet) throws ProtocolException {
    if (packet.length() < HEADER) {
      throw new ProtocolException("a session packet of " + packet.length() + " bytes");
    }
    int type = packet.getByte(0);
    int version = packet.getByte(1);
    if (version != VERSION) {
      throw new ProtocolException("the other end speaks version " + version + ", not " + VERSION);
    }
    if (packet.getInt(4) != identifier) {
      throw new ProtocolException("a packet of another session");
    }
    packet.pull(HEADER);
    return type;
  }
}
