package io.asynctrait.samples.quickstart;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** One direction of a connection, in memory: what is written can be read. */
@AsyncTrait
abstract class BytePipe implements ByteSource, ByteSink, Closeable {
  final DeterministicExecutor executor;
  final Signal readable = new Signal();
  final Signal writable = new Signal();

  /** What can be read, from 0 to the position. */
  final ByteBuffer bytes;

  boolean closed;

  /**
   * For the generated subclass.
   *
   * @param capacity how many bytes can be on the way
   */
  BytePipe(DeterministicExecutor executor, int capacity) {
    this.executor = executor;
    this.bytes = ByteBuffer.allocate(capacity);
  }

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) {
    await(executor.pause());
    while (bytes.position() == 0) {
      if (closed) {
        return ready(-1);
      }
      await(readable.next());
    }
    return ready(moveFrom(bytes.flip(), dst));
  }

  int moveFrom(ByteBuffer source, ByteBuffer dst) {
    int length = Math.min(source.remaining(), dst.remaining());
    dst.put(source.slice(0, length));
    source.position(length);
    source.compact();
    writable.raise();
    return length;
  }

  @Override
  public DynamicFuture<Integer> write(ByteBuffer src) throws IOException {
    await(executor.pause());
    while (!bytes.hasRemaining() && !closed) {
      await(writable.next());
    }
    if (closed) {
      throw new IOException("the pipe was closed");
    }
    int length = Math.min(src.remaining(), bytes.remaining());
    bytes.put(src.slice(src.position(), length));
    src.position(src.position() + length);
    readable.raise();
    return ready(length);
  }

  @Override
  public void close() {
    closed = true;
    readable.raise();
    writable.raise();
  }
}
