package io.asynctrait.streams;

import io.asynctrait.runtime.Channel;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The subscriber behind a {@link FlowStream}: what a publisher sends waits here for the consumer.
 *
 * <p>The elements in the channel and those that were requested and have not come yet are never more
 * than the channel holds, so the publisher's thread never waits. The publisher calls {@code on...},
 * one at a time; the consumer, on whatever thread, calls {@link #taken} and {@link #cancel}.
 */
final class Inlet<T> implements Flow.Subscriber<T> {
  final Channel<T> elements;

  /** Why the elements end, unless they were complete. Written before the channel is closed. */
  volatile @Nullable Throwable failure;

  /** How many elements are taken before as many are requested again: fewer, larger requests. */
  private final int batch;

  /** How many were taken since; the consumer's. */
  private int taken;

  private volatile Flow.@Nullable Subscription subscription;

  /** The publisher has said its last word: nothing may be asked of it any more. */
  private volatile boolean terminated;

  private volatile boolean cancelled;

  /** What is still to be requested. */
  private final AtomicLong demand = new AtomicLong();

  /**
   * How often somebody wanted the subscription called; who finds 0 calls it, until it is 0 again.
   * So calls never overlap, and nobody waits for a lock while foreign code runs.
   */
  private final AtomicInteger wanted = new AtomicInteger();

  Inlet(int capacity) {
    this.elements = new Channel<>(capacity);
    this.batch = capacity - capacity / 4;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    Objects.requireNonNull(subscription, "subscription");
    if (this.subscription != null) {
      subscription.cancel();
      return;
    }
    this.subscription = subscription;
    request(elements.capacity());
  }

  @Override
  public void onNext(T element) {
    Objects.requireNonNull(element, "element");
    if (terminated || cancelled) {
      return; // was under way
    }
    if (!elements.trySend(element)) {
      failure = new IllegalStateException("the publisher sent more elements than were requested");
      elements.close();
      cancel();
    }
  }

  @Override
  public void onError(Throwable failure) {
    end(Objects.requireNonNull(failure, "failure"));
  }

  @Override
  public void onComplete() {
    end(null);
  }

  private void end(@Nullable Throwable reason) {
    terminated = true;
    if (!elements.isClosed()) {
      failure = reason;
      elements.close();
    }
  }

  /** The consumer has taken an element. */
  void taken() {
    if (++taken == batch) {
      taken = 0;
      request(batch);
    }
  }

  /** The consumer gives up. */
  void cancel() {
    cancelled = true;
    callSubscription();
  }

  private void request(int more) {
    demand.addAndGet(more);
    callSubscription();
  }

  private void callSubscription() {
    if (wanted.getAndIncrement() != 0) {
      return;
    }
    int seen = 1;
    do {
      Flow.Subscription current = subscription;
      if (current != null && !terminated) {
        if (cancelled) {
          current.cancel();
        } else {
          long more = demand.getAndSet(0);
          if (more > 0) {
            current.request(more);
          }
        }
      }
      seen = wanted.addAndGet(-seen);
    } while (seen != 0);
  }
}
