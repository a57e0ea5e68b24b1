package io.asynctrait.streams;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import org.jspecify.annotations.Nullable;

/**
 * What a task polls that owns a stream: runs an async method, which closes the stream, and is told
 * how that ended.
 *
 * <p>A method alone would not do. If the task is cancelled before its first poll, the method does
 * not begin, so its {@code finally} does not run either.
 */
abstract class StreamTask extends PollFuture<@Nullable Void> {
  private final AsyncStream<?> owned;
  private final DynamicFuture<@Nullable Void> body;

  /**
   * For subclasses.
   *
   * @param body closes {@code owned}, however it ends
   */
  StreamTask(AsyncStream<?> owned, DynamicFuture<@Nullable Void> body) {
    this.owned = owned;
    this.body = body;
  }

  /** Called once, when the body has ended with {@code failure}, or without one. */
  abstract void ended(@Nullable Throwable failure) throws Throwable;

  /**
   * Called once in place of {@link #ended}, when the task was cancelled and the stream is closed.
   *
   * @param failure what the clean-up threw
   */
  abstract void gaveUp(@Nullable Throwable failure) throws Throwable;

  @Override
  protected final boolean advance(Context cx) throws Throwable {
    if (!body.poll(cx)) {
      return false;
    }
    Throwable failure = null;
    try {
      body.take();
    } catch (Throwable thrown) {
      failure = thrown;
    }
    ended(failure);
    return succeed(null);
  }

  @Override
  protected final void cancelled() throws Throwable {
    Throwable failure = Failures.collect(null, body::cancel);
    gaveUp(wasPolled() ? failure : Failures.collect(failure, owned::close));
  }

  @Override
  public String toString() {
    return "the task that drains " + owned;
  }
}
