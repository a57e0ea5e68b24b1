package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.failed;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** See {@link AsyncStream#buffer}. */
@AsyncTrait
abstract class BufferStream<T> implements AsyncStream<T> {
  final TaskExecutor executor;
  final Prefetch<T> prefetch;

  /** Runs the prefetch, which owns the source from then on. */
  @Nullable Task<?> filler;

  BufferStream(AsyncStream<T> source, int capacity, TaskExecutor executor) {
    if (capacity < 1) {
      throw new IllegalArgumentException("a buffer cannot have a capacity of " + capacity);
    }
    this.executor = Objects.requireNonNull(executor, "executor");
    this.prefetch = new AsyncTrait_Prefetch<>(source, capacity);
  }

  @Override
  public DynamicFuture<@Nullable T> next() {
    if (filler == null) {
      Task<?> task = executor.spawn(prefetch.task());
      filler = task;
      task.detach();
    }
    T element = await(prefetch.elements.receive());
    if (element != null) {
      prefetch.room.release();
      return ready(element);
    }
    Throwable failure = prefetch.failure;
    return failure == null ? ready(null) : failed(failure);
  }

  @Override
  public void close() {
    Task<?> task = filler;
    if (task == null) {
      prefetch.source.close();
    } else {
      task.cancel();
    }
  }
}
