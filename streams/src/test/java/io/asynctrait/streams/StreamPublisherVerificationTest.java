package io.asynctrait.streams;

import io.asynctrait.runtime.EventLoop;
import java.util.concurrent.Flow;
import java.util.stream.LongStream;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/**
 * What the specification of Reactive Streams asks of a publisher.
 *
 * <p>Skipped are the seven whose names begin with {@code untested_}: the kit holds them for not
 * testable and skips them for every publisher.
 */
public final class StreamPublisherVerificationTest extends FlowPublisherVerification<Long> {
  private EventLoop loop;

  public StreamPublisherVerificationTest() {
    super(new TestEnvironment(1_000, 100, false));
  }

  @BeforeClass
  void startLoop() {
    loop = EventLoop.start("publisher");
  }

  @AfterClass
  void stopLoop() {
    loop.close();
  }

  @Override
  public Flow.Publisher<Long> createFlowPublisher(long elements) {
    return AsyncStreams.publisher(() -> numbers(elements), loop);
  }

  @Override
  public Flow.Publisher<Long> createFailedFlowPublisher() {
    return AsyncStreams.publisher(
        () -> {
          throw new IllegalStateException("no stream today");
        },
        loop);
  }

  static AsyncStream<Long> numbers(long count) {
    return AsyncStreams.from(() -> LongStream.range(0, count).iterator());
  }
}
