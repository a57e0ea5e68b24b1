package io.asynctrait.samples.checkedin;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Lines that any thread adds. */
@AsyncTrait
abstract class QueuedLines implements LineSource {
  final Queue<String> lines = new ConcurrentLinkedQueue<>();
  final Signal changed = new Signal();
  volatile boolean closed;

  /** Returns a source without lines. */
  static QueuedLines open() {
    return new AsyncTrait_QueuedLines();
  }

  /** Adds a line. */
  final void add(String line) {
    lines.add(line);
    changed.raise();
  }

  /** Ends the lines; those that are there already can still be taken. */
  final void close() {
    closed = true;
    changed.raise();
  }

  @Override
  public DynamicFuture<String> nextLine() {
    while (true) {
      boolean last = closed;
      String line = lines.poll();
      if (line != null || last) {
        return ready(line);
      }
      await(changed.next());
    }
  }
}
