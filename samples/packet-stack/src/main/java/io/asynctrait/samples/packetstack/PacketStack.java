package io.asynctrait.samples.packetstack;

/** Five protocol layers above a driver in a process of its own. */
public final class PacketStack {
  private PacketStack() {}

  public static void main(String[] arguments) {}
}
