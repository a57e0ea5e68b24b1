package io.asynctrait.streams;

import io.asynctrait.runtime.EventLoop;
import java.util.List;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/**
 * What the specification of Reactive Streams asks of a publisher, of one whose elements come
 * through another publisher, every operator and two event loops. Skipped is what is skipped in
 * {@link StreamPublisherVerificationTest}.
 */
public final class RoundTripVerificationTest extends FlowPublisherVerification<Long> {
  private EventLoop near;
  private EventLoop far;

  public RoundTripVerificationTest() {
    super(new TestEnvironment(1_000, 100, false));
  }

  @BeforeClass
  void startLoops() {
    near = EventLoop.start("near");
    far = EventLoop.start("far");
  }

  @AfterClass
  void stopLoops() {
    near.close();
    far.close();
  }

  @Override
  public Flow.Publisher<Long> createFlowPublisher(long elements) {
    return AsyncStreams.publisher(() -> detour(elements), near);
  }

  private AsyncStream<Long> detour(long elements) {
    Flow.Publisher<Long> first =
        AsyncStreams.publisher(() -> StreamPublisherVerificationTest.numbers(Long.MAX_VALUE), far);
    AsyncStream<Long> numbers =
        AsyncStreams.<Long>from(first, 3)
            .filter(number -> number % 2 == 0)
            .map(number -> number / 2)
            .buffer(2, far)
            .take(elements);
    return AsyncStreams.merge(List.of(numbers, AsyncStreams.from(List.of())));
  }

  @Override
  public Flow.Publisher<Long> createFailedFlowPublisher() {
    return AsyncStreams.publisher(
        () -> {
          throw new IllegalStateException("no stream today");
        },
        near);
  }
}
