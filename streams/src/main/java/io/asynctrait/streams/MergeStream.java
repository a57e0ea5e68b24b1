package io.asynctrait.streams;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * See {@link AsyncStreams#merge}. A poll function, because it awaits several futures at once and
 * keeps those that are not complete for the calls that follow.
 */
@AsyncTrait
abstract class MergeStream<T> implements AsyncTrait_AsyncStream_Polled<T> {
  final List<Branch<T>> branches = new ArrayList<>();

  /** Whom to ask first: the branch behind the one that gave the last element. */
  int turn;

  MergeStream(List<? extends AsyncStream<? extends T>> sources) {
    for (AsyncStream<? extends T> source : sources) {
      branches.add(new Branch<>(source));
    }
  }

  @Override
  public @Nullable T pollNext(Context cx) {
    boolean waits = false;
    for (int i = 0; i < branches.size(); i++) {
      Branch<T> branch = branches.get(turn);
      turn = turn + 1 == branches.size() ? 0 : turn + 1;
      T element = branch.poll(cx);
      if (element != null) {
        return element;
      }
      waits |= !branch.ended;
    }
    if (waits) {
      int unused = cx.pending();
    }
    return null;
  }

  @Override
  public void close() {
    Throwable failure = null;
    for (Branch<T> branch : branches) {
      failure = Failures.collect(failure, branch::cancel);
      failure = Failures.collect(failure, branch.source::close);
    }
    if (failure != null) {
      throw Failures.rethrow(failure);
    }
  }

  /** One of the streams, and the call of its {@code next} that is in flight. */
  static final class Branch<T> {
    final AsyncStream<? extends T> source;
    boolean ended;
    private @Nullable DynamicFuture<? extends @Nullable T> call;

    Branch(AsyncStream<? extends T> source) {
      this.source = Objects.requireNonNull(source, "source");
    }

    /** Returns the next element; null if it has to be waited for, or if there is none. */
    @Nullable T poll(Context cx) {
      if (ended) {
        return null;
      }
      DynamicFuture<? extends @Nullable T> current = call;
      if (current == null) {
        current = source.next();
        call = current;
      }
      if (!current.poll(cx)) {
        return null;
      }
      call = null;
      ended = true; // unless there is an element
      T element = current.take();
      ended = element == null;
      return element;
    }

    void cancel() {
      DynamicFuture<? extends @Nullable T> current = call;
      call = null;
      ended = true;
      if (current != null) {
        current.cancel();
      }
    }
  }
}
