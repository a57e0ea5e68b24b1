package io.asynctrait.benchmarks.streams;

import static io.asynctrait.benchmarks.streams.Drained.ELEMENTS;
import static io.asynctrait.benchmarks.streams.Drained.END;
import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.streams.AsyncStream;

/** A stream over a stream with generated state machines. */
final class GeneratedStreams {
  private GeneratedStreams() {}

  /** Elements one by one; {@link Drained#END} is the end, after which it begins anew. */
  @AsyncTrait
  interface Source {
    @Recycle
    DynamicFuture<Integer> next();
  }

  /** Takes all elements. */
  @AsyncTrait
  static class Consumer {
    @Recycle
    DynamicFuture<Integer> sum(Source source) {
      int sum = 0;
      for (int element; (element = await(source.next())) != END; ) {
        sum = Drained.add(sum, element);
      }
      return ready(sum);
    }

    @Recycle
    DynamicFuture<Integer> sumOfStream(AsyncStream<Integer> elements) {
      int sum = 0;
      for (Integer element; (element = await(elements.next())) != null; ) {
        sum = Drained.add(sum, element);
      }
      return ready(sum);
    }
  }

  /** Returns a new stream over a stream that is always ready. */
  static Source build(int kind, Recycling recycling) {
    return switch (kind) {
      case 0 ->
          new AsyncTrait_GeneratedStreams_Plus1(
              new AsyncTrait_GeneratedStreams_Range1(recycling), recycling);
      case 1 ->
          new AsyncTrait_GeneratedStreams_Plus2(
              new AsyncTrait_GeneratedStreams_Range2(recycling), recycling);
      case 2 ->
          new AsyncTrait_GeneratedStreams_Plus3(
              new AsyncTrait_GeneratedStreams_Range3(recycling), recycling);
      default -> throw new IllegalArgumentException("kind " + kind);
    };
  }

  /** Returns a new stream over one that suspends once for each element, woken already. */
  static Source buildPausing(Recycling recycling) {
    return new AsyncTrait_GeneratedStreams_Plus1(
        new AsyncTrait_GeneratedStreams_PausingRange1(recycling), recycling);
  }

  @AsyncTrait
  static class PausingRange1 implements Source {
    int index;

    @Override
    public DynamicFuture<Integer> next() {
      await(Async.yieldNow());
      if (index == ELEMENTS) {
        index = 0;
        return ready(END);
      }
      return ready(index++ + 1);
    }
  }

  @AsyncTrait
  static class Range1 implements Source {
    int index;

    @Override
    public DynamicFuture<Integer> next() {
      if (index == ELEMENTS) {
        index = 0;
        return ready(END);
      }
      return ready(index++ + 1);
    }
  }

  @AsyncTrait
  static class Plus1 implements Source {
    final Source source;

    Plus1(Source source) {
      this.source = source;
    }

    @Override
    public DynamicFuture<Integer> next() {
      int element = await(source.next());
      return ready(element == END ? END : element + 1);
    }
  }

  @AsyncTrait
  static class Range2 implements Source {
    int index;

    @Override
    public DynamicFuture<Integer> next() {
      if (index == ELEMENTS) {
        index = 0;
        return ready(END);
      }
      return ready(index++ + 2);
    }
  }

  @AsyncTrait
  static class Plus2 implements Source {
    final Source source;

    Plus2(Source source) {
      this.source = source;
    }

    @Override
    public DynamicFuture<Integer> next() {
      int element = await(source.next());
      return ready(element == END ? END : element + 2);
    }
  }

  @AsyncTrait
  static class Range3 implements Source {
    int index;

    @Override
    public DynamicFuture<Integer> next() {
      if (index == ELEMENTS) {
        index = 0;
        return ready(END);
      }
      return ready(index++ + 3);
    }
  }

  @AsyncTrait
  static class Plus3 implements Source {
    final Source source;

    Plus3(Source source) {
      this.source = source;
    }

    @Override
    public DynamicFuture<Integer> next() {
      int element = await(source.next());
      return ready(element == END ? END : element + 3);
    }
  }
}
