package io.asynctrait.samples.jsonlines;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.streams.AsyncStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The pieces in which a source gives its bytes, in buffers of a pool that the consumer gives back.
 *
 * <p>A read that is cancelled does not give its buffer back: a thread may still be writing to it.
 */
@AsyncTrait
abstract class ChunkStream implements AsyncStream<ByteBuffer> {
  final ByteSource source;
  final ChunkPool pool;
  final ByteCounter bytes;

  /** For the generated subclass. */
  ChunkStream(ByteSource source, ChunkPool pool, ByteCounter bytes) {
    this.source = source;
    this.pool = pool;
    this.bytes = bytes;
  }

  /** Fails with {@link UncheckedIOException}, as no stream declares an {@link IOException}. */
  @Override
  public DynamicFuture<ByteBuffer> next() {
    ByteBuffer chunk = pool.take();
    int length;
    try {
      length = await(source.read(chunk));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (length < 0) {
      pool.give(chunk);
      return ready(null);
    }
    bytes.add(length);
    return ready(chunk.flip());
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
