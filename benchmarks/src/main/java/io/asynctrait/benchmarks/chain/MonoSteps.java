package io.asynctrait.benchmarks.chain;

import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** The chain with Reactor's {@link Mono}. */
public final class MonoSteps {
  private MonoSteps() {}

  /** One step of a chain. */
  public interface Step {
    Mono<Integer> step(int n);
  }

  /** The end of a chain that is always ready. */
  public static final class ReadyLeaf implements Step {
    @Override
    public Mono<Integer> step(int n) {
      return Mono.just(n ^ 1);
    }
  }

  /** The end of a chain that waits until it is resumed. */
  public static final class PendingLeaf implements Step {
    private MonoSink<Integer> waiting;
    private int value;

    @Override
    public Mono<Integer> step(int n) {
      return Mono.create(
          sink -> {
            value = n ^ 1;
            waiting = sink;
          });
    }

    /** Resumes the call. */
    public void resume() {
      waiting.success(value);
    }
  }

  /** One class for each receiver type. */
  public static final List<Function<Step, Step>> TYPES =
      List.of(
          Link0::new,
          Link1::new,
          Link2::new,
          Link3::new,
          Link4::new,
          Link5::new,
          Link6::new,
          Link7::new);

  private abstract static class Link implements Step {
    final Step next;

    Link(Step next) {
      this.next = next;
    }
  }

  private static final class Link0 extends Link {
    Link0(Step next) {
      super(next);
    }

    @Override
    public Mono<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 1);
    }
  }

  private static final class Link1 extends Link {
    Link1(Step next) {
      super(next);
    }

    @Override
    public Mono<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 2);
    }
  }

  private static final class Link2 extends Link {
    Link2(Step next) {
      super(next);
    }

    @Override
    public Mono<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 3);
    }
  }

  private static final class Link3 extends Link {
    Link3(Step next) {
      super(next);
    }

    @Override
    public Mono<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 4);
    }
  }

  private static final class Link4 extends Link {
    Link4(Step next) {
      super(next);
    }

    @Override
    public Mono<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 5);
    }
  }

  private static final class Link5 extends Link {
    Link5(Step next) {
      super(next);
    }

    @Override
    public Mono<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 6);
    }
  }

  private static final class Link6 extends Link {
    Link6(Step next) {
      super(next);
    }

    @Override
    public Mono<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 7);
    }
  }

  private static final class Link7 extends Link {
    Link7(Step next) {
      super(next);
    }

    @Override
    public Mono<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 8);
    }
  }
}
