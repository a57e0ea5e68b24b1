package io.asynctrait.streams;

import io.asynctrait.runtime.EventLoop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowSubscriberBlackboxVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/**
 * What the specification of Reactive Streams asks of a subscriber, seen from outside.
 *
 * <p>Skipped are the fifteen whose names begin with {@code untested_}: the kit holds them for not
 * testable from outside, or at all, and skips them for every subscriber. {@link
 * FlowStreamWhiteboxVerificationTest} has some of them.
 */
public final class FlowStreamBlackboxVerificationTest
    extends FlowSubscriberBlackboxVerification<Long> {
  private EventLoop loop;

  public FlowStreamBlackboxVerificationTest() {
    super(new TestEnvironment(1_000, 100, false));
  }

  @BeforeClass
  void startLoop() {
    // The kit fails some of the streams, and nobody consumes what becomes of them.
    loop = EventLoop.start("subscriber", (thread, failure) -> {});
  }

  @AfterClass
  void stopLoop() {
    loop.close();
  }

  /** Returns the subscriber of a stream that a task on the loop consumes. */
  @Override
  public Flow.Subscriber<Long> createFlowSubscriber() {
    CompletableFuture<Flow.Subscriber<? super Long>> subscriber = new CompletableFuture<>();
    loop.spawn(AsyncStreams.<Long>from(subscriber::complete, 4).forEach(element -> {})).detach();
    @SuppressWarnings("unchecked") // our publisher is asked for Long alone
    Flow.Subscriber<Long> subscribed = (Flow.Subscriber<Long>) subscriber.join();
    return subscribed;
  }

  @Override
  public Long createElement(int element) {
    return (long) element;
  }
}
