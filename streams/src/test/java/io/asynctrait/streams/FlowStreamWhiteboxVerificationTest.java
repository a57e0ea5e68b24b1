package io.asynctrait.streams;

import io.asynctrait.runtime.EventLoop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.SubscriberWhiteboxVerification.SubscriberPuppet;
import org.reactivestreams.tck.SubscriberWhiteboxVerification.WhiteboxSubscriberProbe;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowSubscriberWhiteboxVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/**
 * What the specification of Reactive Streams asks of a subscriber, with a hand on its consumer.
 *
 * <p>Skipped are the thirteen whose names begin with {@code untested_}: the kit holds them for not
 * testable and skips them for every subscriber.
 */
public final class FlowStreamWhiteboxVerificationTest
    extends FlowSubscriberWhiteboxVerification<Long> {
  private EventLoop loop;

  public FlowStreamWhiteboxVerificationTest() {
    super(new TestEnvironment(1_000, 100, false));
  }

  @BeforeClass
  void startLoop() {
    loop = EventLoop.start("subscriber", (thread, failure) -> {});
  }

  @AfterClass
  void stopLoop() {
    loop.close();
  }

  @Override
  protected Flow.Subscriber<Long> createFlowSubscriber(WhiteboxSubscriberProbe<Long> probe) {
    CompletableFuture<Flow.Subscriber<? super Long>> subscriber = new CompletableFuture<>();
    AsyncStream<Long> stream = AsyncStreams.<Long>from(subscriber::complete, 2);
    loop.spawn(stream.next()).detach(); // subscribes
    return new Probed(subscriber.join(), probe, stream);
  }

  @Override
  public Long createElement(int element) {
    return (long) element;
  }

  /** Tells the probe what the subscriber has been told. */
  private record Probed(
      Flow.Subscriber<? super Long> subscriber,
      WhiteboxSubscriberProbe<Long> probe,
      AsyncStream<Long> stream)
      implements Flow.Subscriber<Long> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscriber.onSubscribe(subscription);
      probe.registerOnSubscribe(
          new SubscriberPuppet() {
            @Override
            public void triggerRequest(long elements) {
              // The stream requests by itself as much as it has room for.
            }

            @Override
            public void signalCancel() {
              stream.close();
            }
          });
    }

    @Override
    public void onNext(Long element) {
      subscriber.onNext(element);
      probe.registerOnNext(element);
    }

    @Override
    public void onError(Throwable failure) {
      subscriber.onError(failure);
      probe.registerOnError(failure);
    }

    @Override
    public void onComplete() {
      subscriber.onComplete();
      probe.registerOnComplete();
    }
  }
}
