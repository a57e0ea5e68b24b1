package io.asynctrait.samples.jsonlines;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.streams.AsyncStream;
import java.nio.ByteBuffer;

/**
 * The lines of a stream of buffers. Each element is the same view and good until the next one is
 * asked for, so this stream allocates nothing; it is not for {@link AsyncStream#buffer}, which asks
 * ahead.
 */
@AsyncTrait
abstract class LineStream implements AsyncStream<Line> {
  final AsyncStream<ByteBuffer> chunks;
  final ChunkPool pool;
  final LineSplitter splitter;

  /** The buffer whose lines are shown; null before the first one and at the end. */
  ByteBuffer chunk;

  /**
   * For the generated subclass.
   *
   * @param pool where the buffers go when all their lines have been shown
   */
  LineStream(AsyncStream<ByteBuffer> chunks, ChunkPool pool, LineSplitter splitter) {
    this.chunks = chunks;
    this.pool = pool;
    this.splitter = splitter;
  }

  @Override
  public DynamicFuture<Line> next() {
    Line line;
    while ((line = splitter.next()) == null) {
      if (chunk != null) {
        pool.give(chunk);
        chunk = null;
      }
      chunk = await(chunks.next());
      if (chunk == null) {
        return ready(splitter.last());
      }
      splitter.feed(chunk);
    }
    return ready(line);
  }

  @Override
  public void close() {
    chunks.close();
  }
}
