package io.asynctrait.benchmarks;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.Signal;
import java.util.List;
import java.util.function.BiFunction;

/** The same chain with generated state machines. */
final class AsyncSteps {
  private AsyncSteps() {}

  /** One step of a chain. */
  @AsyncTrait
  interface Step {
    @Recycle
    DynamicFuture<Integer> step(int n);
  }

  /** The end of a chain that is always ready. */
  @AsyncTrait
  static class ReadyLeaf implements Step {
    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(n ^ 1);
    }
  }

  /** The end of a chain that waits for a signal each time. */
  @AsyncTrait
  static class SignalLeaf implements Step {
    final Signal signal;

    SignalLeaf(Signal signal) {
      this.signal = signal;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      await(signal.next());
      return ready(n ^ 1);
    }
  }

  /** Calls chains in a given order: the loop is itself a generated method. */
  @AsyncTrait
  static class Caller {
    final Step[] chains;
    final int[] order;

    Caller(Step[] chains, int[] order) {
      this.chains = chains;
      this.order = order;
    }

    /** Calls each chain of the order once. */
    DynamicFuture<Integer> once() {
      int sum = 0;
      for (int i = 0; i < order.length; i++) {
        sum += await(chains[order[i]].step(i));
      }
      return ready(sum);
    }

    /** Goes on for ever. */
    DynamicFuture<Integer> forever() {
      int sum = 0;
      for (int i = 0; ; i = (i + 1) & (order.length - 1)) {
        sum += await(chains[order[i]].step(i));
        if (sum == 42 && order.length == 0) {
          return ready(sum);
        }
      }
    }
  }

  /** One class for each receiver type. */
  static final List<BiFunction<Step, Recycling, Step>> TYPES =
      List.of(
          AsyncTrait_AsyncSteps_Link0::new,
          AsyncTrait_AsyncSteps_Link1::new,
          AsyncTrait_AsyncSteps_Link2::new,
          AsyncTrait_AsyncSteps_Link3::new,
          AsyncTrait_AsyncSteps_Link4::new,
          AsyncTrait_AsyncSteps_Link5::new,
          AsyncTrait_AsyncSteps_Link6::new,
          AsyncTrait_AsyncSteps_Link7::new);

  @AsyncTrait
  static class Link0 implements Step {
    final Step next;

    Link0(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 1);
    }
  }

  @AsyncTrait
  static class Link1 implements Step {
    final Step next;

    Link1(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 2);
    }
  }

  @AsyncTrait
  static class Link2 implements Step {
    final Step next;

    Link2(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 3);
    }
  }

  @AsyncTrait
  static class Link3 implements Step {
    final Step next;

    Link3(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 4);
    }
  }

  @AsyncTrait
  static class Link4 implements Step {
    final Step next;

    Link4(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 5);
    }
  }

  @AsyncTrait
  static class Link5 implements Step {
    final Step next;

    Link5(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 6);
    }
  }

  @AsyncTrait
  static class Link6 implements Step {
    final Step next;

    Link6(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 7);
    }
  }

  @AsyncTrait
  static class Link7 implements Step {
    final Step next;

    Link7(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 8);
    }
  }
}
