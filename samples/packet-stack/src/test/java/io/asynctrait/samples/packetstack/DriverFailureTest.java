package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.EventLoop;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Drivers that fail in ways that the options of the program do not offer. */
@Timeout(60)
final class DriverFailureTest {
  @TempDir Path directory;

  private EventLoop loop;
  private Path path;
  private ServerSocketChannel listener;

  @BeforeEach
  void listen() throws IOException {
    path = directory.resolve("socket");
    listener = UnixSockets.listen(path);
    loop = EventLoop.start("test");
  }

  @AfterEach
  void close() throws IOException {
    loop.close();
    listener.close();
  }

  @Test
  void aDriverThatEndsAtOnceIsNoticedBeforeItConnects() {
    DriverBench bench = new DriverBench(loop, listener, path, Options.parse(new String[0]));

    IOException failure =
        assertThrows(IOException.class, () -> bench.run(10, new DriverOptions(0, 0, 0, -1)));

    assertThat(failure).hasMessageThat().isEqualTo("the driver does not connect (exit status 3)");
  }

  @Test
  void aDriverThatSendsNoFramesIsNoticed() throws IOException {
    try (SocketChannel driver = SocketChannel.open(UnixDomainSocketAddress.of(path));
        SocketChannel socket = accept()) {
      driver.write(ByteBuffer.wrap("HTTP/1.1 200 OK".getBytes()));

      assertThrows(ProtocolException.class, () -> run(socket));
    }
  }

  @Test
  void aDriverThatHangsUpIsNoticed() throws IOException {
    try (SocketChannel socket = accept(SocketChannel.open(UnixDomainSocketAddress.of(path)))) {
      assertThrows(DisconnectedException.class, () -> run(socket));
    }
  }

  private SocketChannel accept() throws IOException {
    SocketChannel socket = listener.accept();
    UnixSockets.configure(socket);
    return socket;
  }

  private SocketChannel accept(SocketChannel driver) throws IOException {
    SocketChannel socket = accept();
    driver.close();
    return socket;
  }

  private void run(SocketChannel socket) throws IOException {
    SocketDevice device = new AsyncTrait_SocketDevice(loop, socket, 4);
    ProtocolStack stack = new ProtocolStack(device, 4, new MessageSizes(64, 0), 1);
    loop.spawn(new AsyncTrait_DriverRun(device, stack, 10).run()).block();
  }
}
