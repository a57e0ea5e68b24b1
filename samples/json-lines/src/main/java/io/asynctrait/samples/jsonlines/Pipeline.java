package io.asynctrait.samples.jsonlines;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import com.sun.management.ThreadMXBean;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.TaskExecutor;
import io.asynctrait.streams.AsyncStream;
import java.lang.management.ManagementFactory;

/**
 * From bytes to figures.
 *
 * <pre>
 *   ByteSource -- ChunkStream -- buffer -- LineStream -- map(parse) -- filter -- Aggregate
 *                      ^                        |
 *                      +------- ChunkPool ------+
 * </pre>
 *
 * <p>Everything right of the buffer is asked for one element at a time. Left of it a task of its
 * own reads ahead, as many buffers as it has room for, and then waits until one has been taken.
 */
@AsyncTrait
abstract class Pipeline {
  static final int CHUNK_SIZE = 64 * 1024;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  final ByteSource source;
  final TaskExecutor executor;
  final Query query;
  final int buffers;

  final ByteCounter bytes = new ByteCounter();
  final ChunkPool pool;
  final LineSplitter splitter;
  final MalformedLines malformed;
  final EventParser parser;
  final Aggregate aggregate;

  /** What the thread of the executor has allocated for all this. */
  long allocatedBytes;

  /**
   * For the generated subclass.
   *
   * @param executor reads ahead; it has to be the one that runs {@link #run}
   */
  Pipeline(ByteSource source, TaskExecutor executor, Options options) {
    this.source = source;
    this.executor = executor;
    this.query = options.query;
    this.buffers = options.buffers;
    // Those that were read ahead, and the one whose lines are being looked at.
    this.pool = new ChunkPool(CHUNK_SIZE, buffers + 1);
    this.splitter = new LineSplitter(options.maxLine);
    this.malformed = new MalformedLines(options.shown);
    this.parser = new EventParser(query, malformed, options.maxLine);
    this.aggregate = new Aggregate(query, options.keys);
  }

  /**
   * Reads everything. If that fails, by an {@link java.io.UncheckedIOException}, the figures are
   * those of what had been read.
   */
  DynamicFuture<Void> run() {
    long before = allocated();
    try (AsyncStream<Event> events = events()) {
      for (Event event; (event = await(events.next())) != null; ) {
        aggregate.add(event);
      }
      return ready();
    } finally {
      allocatedBytes = allocated() - before;
    }
  }

  AsyncStream<Event> events() {
    return lines()
        .map(parser::parse)
        .filter(event -> event != EventParser.MALFORMED)
        .filter(query::accepts);
  }

  AsyncStream<Line> lines() {
    return new AsyncTrait_LineStream(
        new AsyncTrait_ChunkStream(source, pool, bytes).buffer(buffers, executor), pool, splitter);
  }

  static long allocated() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }
}
