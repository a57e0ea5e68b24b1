package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class EventLoopChannelsTest {
  private final EventLoop loop = EventLoop.start("channels");
  private Pipe pipe;

  @BeforeEach
  void open() throws IOException {
    pipe = Pipe.open();
    pipe.source().configureBlocking(false);
    pipe.sink().configureBlocking(false);
  }

  @AfterEach
  void close() throws IOException {
    loop.close();
    pipe.source().close();
    pipe.sink().close();
  }

  /** Polls an operation until it has done something, waiting for a signal in between. */
  private abstract static class Retry<T> extends PollFuture<T> {
    private final Signal signal;

    Retry(Signal signal) {
      this.signal = signal;
    }

    abstract @Nullable T attempt() throws IOException;

    @Override
    protected boolean advance(Context cx) throws Throwable {
      while (true) {
        T result = attempt();
        if (result != null) {
          return succeed(result);
        }
        if (!signal.poll(cx)) {
          return false;
        }
      }
    }

    @Override
    protected void cancelled() {
      signal.withdraw();
    }
  }

  private Retry<Integer> read(ByteBuffer target) throws IOException {
    return new Retry<>(loop.readable(pipe.source())) {
      @Override
      @Nullable Integer attempt() throws IOException {
        int n = pipe.source().read(target);
        return n == 0 ? null : n;
      }
    };
  }

  @Test
  void oneSignalPerChannelAndOperation() throws IOException {
    Signal readable = loop.readable(pipe.source());
    assertThat(loop.readable(pipe.source())).isSameInstanceAs(readable);
    assertThat(loop.writable(pipe.sink())).isNotSameInstanceAs(readable);
  }

  @Test
  void refusals() throws IOException {
    assertThrows(IllegalArgumentException.class, () -> loop.writable(pipe.source()));
    Pipe blocking = Pipe.open();
    assertThrows(IllegalBlockingModeException.class, () -> loop.readable(blocking.source()));
    blocking.source().close();
    assertThrows(ClosedChannelException.class, () -> loop.readable(blocking.source()));
    blocking.sink().close();
  }

  @Test
  void aReaderIsWokenByAWriter() throws IOException {
    for (int round = 0; round < 100; round++) {
      Task<Integer> reader = loop.spawn(read(ByteBuffer.allocate(8)));
      if (round % 2 == 0) {
        loop.spawn(Async.ready("x")).block(); // the reader waits before anything is written
      }
      assertThat(pipe.sink().write(ByteBuffer.wrap(new byte[3]))).isEqualTo(3);
      assertThat(reader.block()).isEqualTo(3);
    }
  }

  @Test
  void aWriterIsWokenByAReader() throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(1 << 16);
    while (pipe.sink().write(chunk.clear()) != 0) {
      // until the pipe is full
    }
    Task<Integer> writer =
        loop.spawn(
            new Retry<>(loop.writable(pipe.sink())) {
              @Override
              @Nullable Integer attempt() throws IOException {
                int n = pipe.sink().write(ByteBuffer.wrap(new byte[1]));
                return n == 0 ? null : n;
              }
            });
    loop.spawn(Async.ready("x")).block();
    assertThat(writer.isDone()).isFalse();
    while (pipe.source().read(chunk.clear()) > 0) {
      // until it is empty
    }
    assertThat(writer.block()).isEqualTo(1);
  }

  @Test
  void endOfStream() throws IOException {
    Task<Integer> reader = loop.spawn(read(ByteBuffer.allocate(8)));
    pipe.sink().close();
    assertThat(reader.block()).isEqualTo(-1);
  }

  @Test
  void acceptAndConnect() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open();
        SocketChannel client = SocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      client.configureBlocking(false);
      Task<SocketChannel> accepting =
          loop.spawn(
              new Retry<>(loop.acceptable(server)) {
                @Override
                @Nullable SocketChannel attempt() throws IOException {
                  return server.accept();
                }
              });
      loop.spawn(Async.ready("x")).block();
      boolean connected = client.connect(server.getLocalAddress());
      Task<Boolean> connecting =
          loop.spawn(
              new Retry<>(loop.connectable(client)) {
                @Override
                @Nullable Boolean attempt() throws IOException {
                  return connected || client.finishConnect() ? true : null;
                }
              });
      assertThat(connecting.block()).isTrue();
      accepting.block().close();
    }
  }

  @Test
  void waitingForAClosedChannelGoesOn() throws IOException {
    Signal readable = loop.readable(pipe.source());
    pipe.source().close();
    loop.spawn(readable.next()).block();
  }

  @Test
  void shutdownLetsForeignWaitersGo() throws IOException {
    Signal readable = loop.readable(pipe.source());
    Wakes wakes = new Wakes();
    Context cx = Context.of(wakes);
    DynamicFuture<@Nullable Void> next = readable.next();
    assertThat(next.poll(cx)).isFalse();
    loop.close();
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(next.poll(cx)).isTrue();
    DynamicFuture<@Nullable Void> another = readable.next();
    assertThat(another.poll(cx)).isTrue();
    assertThrows(IllegalStateException.class, another::take);
    assertThrows(IllegalStateException.class, () -> loop.readable(pipe.source()));
  }
}
