/**
 * Five protocol layers above a driver in a process of its own.
 *
 * <pre>
 *   Application   NumberedMessages     numbered messages of a known content
 *   Session       HandshakeSession     HELLO, messages, END
 *   Transport     WindowTransport      numbers, acknowledgements, a window, go-back-N
 *   Network       FragmentingNetwork   datagrams in fragments, Internet checksum
 *   Link          ChecksumLink         frames, CRC-32C
 *   Device        LoopbackDevice       frames in memory
 *                 SocketDevice         a bounded channel, and a Unix domain socket
 *                      |
 *                 Driver               another process: verifies, sends back, stalls
 * </pre>
 *
 * <p>Each line is a trait and its class, and each calls the one below by {@code await}. A layer
 * that has to wait suspends those above it, and that is all there is of backpressure: a driver that
 * does not read leaves the socket full, the socket leaves the channel full, and so on, up to the
 * loop of the application that sends.
 *
 * <p>The device sends back what it is given, so the stack talks to itself as to a mirror, which is
 * always in the same state: what it acknowledges, we have received.
 *
 * <p>{@link io.asynctrait.samples.packetstack.PacketStack} is the program.
 */
package io.asynctrait.samples.packetstack;
