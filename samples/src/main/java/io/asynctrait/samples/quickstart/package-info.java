/**
 * The sample to read first: an echo service over TCP whose layers are traits with async methods.
 *
 * <pre>
 *   EchoClient           EchoService     the application: a loop of sends and receives
 *        |                    |
 *   MessageChannel       MessageChannel  messages with a length in front (LengthPrefixedChannel)
 *        |                    |
 *   ByteSource, ByteSink ...             bytes, until there are enough of them
 *        |                    |
 *   PolledSocketSource   SocketSource    non-blocking sockets (SocketSink for the other direction)
 * </pre>
 *
 * <p>Every arrow is a call through an interface. When a socket has nothing to read, the calls above
 * it suspend, and the one thread of the event loop goes on with somebody else.
 *
 * <p>{@link io.asynctrait.samples.quickstart.QuickStart} starts the service, puts it under load and
 * prints what a message costs, with and without recycled frames.
 */
package io.asynctrait.samples.quickstart;
