package io.asynctrait.benchmarks.chain;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.function.Function;

/** The chain with the {@link Future} of Vert.x. */
public final class VertxSteps {
  private VertxSteps() {}

  /** One step of a chain. */
  public interface Step {
    Future<Integer> step(int n);
  }

  /** The end of a chain that is always ready. */
  public static final class ReadyLeaf implements Step {
    @Override
    public Future<Integer> step(int n) {
      return Future.succeededFuture(n ^ 1);
    }
  }

  /** The end of a chain that waits until it is resumed. */
  public static final class PendingLeaf implements Step {
    private Promise<Integer> waiting = Promise.promise();
    private int value;

    @Override
    public Future<Integer> step(int n) {
      value = n ^ 1;
      waiting = Promise.promise();
      return waiting.future();
    }

    /** Resumes the call. */
    public void resume() {
      waiting.complete(value);
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
    public Future<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 1);
    }
  }

  private static final class Link1 extends Link {
    Link1(Step next) {
      super(next);
    }

    @Override
    public Future<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 2);
    }
  }

  private static final class Link2 extends Link {
    Link2(Step next) {
      super(next);
    }

    @Override
    public Future<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 3);
    }
  }

  private static final class Link3 extends Link {
    Link3(Step next) {
      super(next);
    }

    @Override
    public Future<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 4);
    }
  }

  private static final class Link4 extends Link {
    Link4(Step next) {
      super(next);
    }

    @Override
    public Future<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 5);
    }
  }

  private static final class Link5 extends Link {
    Link5(Step next) {
      super(next);
    }

    @Override
    public Future<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 6);
    }
  }

  private static final class Link6 extends Link {
    Link6(Step next) {
      super(next);
    }

    @Override
    public Future<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 7);
    }
  }

  private static final class Link7 extends Link {
    Link7(Step next) {
      super(next);
    }

    @Override
    public Future<Integer> step(int n) {
      return next.step(n + 1).map(value -> value + 8);
    }
  }
}
