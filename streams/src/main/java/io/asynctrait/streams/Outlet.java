package io.asynctrait.streams;

import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One subscription to a {@link StreamPublisher}, and the task that serves it: that runs an {@link
 * Emitter} and says the last word to the subscriber, however that ends.
 *
 * <p>The subscriber is called by the task alone, but for {@code onSubscribe}, which comes before.
 * It calls {@link #request} and {@link #cancel} on any thread, also from inside of {@code onNext}.
 */
final class Outlet<T> implements Flow.Subscription {
  /** Raised when the demand is no longer 0. */
  final Signal requested = new Signal();

  private final AtomicLong demand = new AtomicLong();
  private final AsyncStream<? extends T> stream;

  /** Null once it was told the end, or wants to hear nothing more: it can be collected then. */
  private volatile Flow.@Nullable Subscriber<? super T> subscriber;

  /** What the subscriber did wrong. */
  private volatile @Nullable Throwable misuse;

  /** The task, once there is one. Guarded by this, as is the next. */
  private @Nullable Task<?> task;

  private boolean stopped;

  Outlet(Flow.Subscriber<? super T> subscriber, AsyncStream<? extends T> stream) {
    this.subscriber = subscriber;
    this.stream = stream;
  }

  /** Starts the task; for the thread that called {@code onSubscribe} before. */
  void start(TaskExecutor executor) {
    Task<?> started;
    try {
      started = executor.spawn(new Emission());
    } catch (RuntimeException refusal) {
      if (refusal.getSuppressed().length > 0) {
        throw refusal; // closing the stream failed, and the subscriber did not want to hear it
      }
      return; // the future was cancelled, and told the subscriber
    }
    started.detach();
    boolean late;
    synchronized (this) {
      task = started;
      late = stopped;
    }
    if (late) {
      started.cancel();
    }
  }

  @Override
  public void request(long more) {
    if (subscriber == null) {
      return; // rule 3.6: after a cancellation this does nothing, be it wrong or right
    }
    if (more <= 0) {
      misuse =
          new IllegalArgumentException(
              "request(" + more + "): rule 3.9 asks for a positive number");
      stop();
    } else if (demand.getAndAccumulate(more, Outlet::sum) == 0) {
      requested.raise();
    }
  }

  private static long sum(long demand, long more) {
    long sum = demand + more;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  @Override
  public void cancel() {
    subscriber = null;
    stop();
  }

  /** Ends the task, at once or as soon as it is there. */
  private void stop() {
    Task<?> running;
    synchronized (this) {
      stopped = true;
      running = task;
    }
    if (running != null) {
      running.cancel();
    }
  }

  /** Whether the subscriber has asked for an element. */
  boolean isWanted() {
    return demand.get() > 0;
  }

  /** Gives the subscriber an element; returns false if it wants no more of them. */
  boolean emit(T element) {
    Flow.Subscriber<? super T> current = subscriber;
    if (current == null || misuse != null) {
      return false;
    }
    long unused = demand.getAndUpdate(Outlet::oneLess);
    try {
      current.onNext(element);
    } catch (Throwable broken) {
      subscriber = null; // rule 2.13: as if it had cancelled
      throw broken;
    }
    return subscriber != null && misuse == null;
  }

  /** A demand without bound stays that. */
  private static long oneLess(long demand) {
    return demand == Long.MAX_VALUE ? demand : demand - 1;
  }

  /**
   * Says the last word: {@code onComplete} if {@code failure} is null. A failure that the
   * subscriber does not want to hear of goes to the handler of the task's executor.
   */
  private void end(@Nullable Throwable failure) throws Throwable {
    Flow.Subscriber<? super T> last = subscriber;
    subscriber = null;
    if (failure == null) {
      if (last != null) {
        last.onComplete();
      }
    } else if (last != null) {
      last.onError(failure);
    } else if (failure != misuse) {
      throw failure;
    }
  }

  /** What the task polls. */
  private final class Emission extends StreamTask {
    Emission() {
      super(stream, new AsyncTrait_Emitter<T>(stream, Outlet.this).run());
    }

    @Override
    void ended(@Nullable Throwable failure) throws Throwable {
      end(failure == null ? misuse : failure);
    }

    @Override
    void gaveUp(@Nullable Throwable failure) throws Throwable {
      Throwable reason = misuse;
      if (reason == null) {
        reason = failure;
      } else if (failure != null) {
        reason.addSuppressed(failure);
      }
      if (reason == null && subscriber != null) {
        reason =
            new CancellationException("the executor of the publisher takes or runs no more tasks");
      }
      end(reason);
    }
  }
}
