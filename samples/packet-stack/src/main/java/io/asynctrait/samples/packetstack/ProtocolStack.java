package io.asynctrait.samples.packetstack;

/** The five layers, one on top of the other. */
final class ProtocolStack {
  private static final int ADDRESS = 7;

  final ChecksumLink link;
  final FragmentingNetwork network;
  final WindowTransport transport;
  final HandshakeSession session;
  final NumberedMessages application;
  final WaitingTime waiting = new WaitingTime();

  /**
   * Puts the layers together.
   *
   * @param device what frames go through
   * @param window how many packets may be on their way
   * @param identifier of the session
   */
  ProtocolStack(Device device, int window, MessageSizes sizes, int identifier) {
    link = new AsyncTrait_ChecksumLink(device);
    network = new AsyncTrait_FragmentingNetwork(link, ADDRESS);
    transport = new AsyncTrait_WindowTransport(network, window);
    session = new AsyncTrait_HandshakeSession(transport, identifier);
    application = new AsyncTrait_NumberedMessages(session, sizes, waiting);
  }
}
