package io.asynctrait.benchmarks.chain;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.Signal;
import java.util.List;
import java.util.function.BiFunction;

/** The chain with generated state machines. */
public final class AsyncSteps {
  private AsyncSteps() {}

  /** One step of a chain. */
  @AsyncTrait
  public interface Step {
    @Recycle
    DynamicFuture<Integer> step(int n);
  }

  /** The end of a chain that is always ready. */
  @AsyncTrait
  public static class ReadyLeaf implements Step {
    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(n ^ 1);
    }
  }

  /** The end of a chain that waits for a signal each time. */
  @AsyncTrait
  public static class SignalLeaf implements Step {
    final Signal signal;

    public SignalLeaf(Signal signal) {
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
  public static class Caller {
    final Step[] chains;
    final int[] order;

    public Caller(Step[] chains, int[] order) {
      this.chains = chains;
      this.order = order;
    }

    /** Calls each chain of the order once and answers the sum. */
    public DynamicFuture<Integer> once() {
      int sum = 0;
      for (int i = 0; i < order.length; i++) {
        sum += await(chains[order[i]].step(i));
      }
      return ready(sum);
    }
  }

  /** Calls one chain after another, from the beginning again, as long as the answers are right. */
  @AsyncTrait
  public static class Repeater {
    final Step[] chains;
    final int[] answers;

    /** How many calls have been answered. */
    public int answered;

    /**
     * For the generated subclass.
     *
     * @param chains as many as a power of two
     * @param answers what each of them must answer to 1
     */
    public Repeater(Step[] chains, int[] answers) {
      this.chains = chains;
      this.answers = answers;
    }

    /** Ends only with a wrong answer, which it returns. */
    public DynamicFuture<Integer> run() {
      for (int i = 0; ; i = (i + 1) & (chains.length - 1)) {
        int answer = await(chains[i].step(1));
        if (answer != answers[i]) {
          return ready(answer);
        }
        answered++;
      }
    }
  }

  /** One class for each receiver type. */
  public static final List<BiFunction<Step, Recycling, Step>> TYPES =
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
  public static class Link0 implements Step {
    final Step next;

    public Link0(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 1);
    }
  }

  @AsyncTrait
  public static class Link1 implements Step {
    final Step next;

    public Link1(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 2);
    }
  }

  @AsyncTrait
  public static class Link2 implements Step {
    final Step next;

    public Link2(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 3);
    }
  }

  @AsyncTrait
  public static class Link3 implements Step {
    final Step next;

    public Link3(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 4);
    }
  }

  @AsyncTrait
  public static class Link4 implements Step {
    final Step next;

    public Link4(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 5);
    }
  }

  @AsyncTrait
  public static class Link5 implements Step {
    final Step next;

    public Link5(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 6);
    }
  }

  @AsyncTrait
  public static class Link6 implements Step {
    final Step next;

    public Link6(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 7);
    }
  }

  @AsyncTrait
  public static class Link7 implements Step {
    final Step next;

    public Link7(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n + 1)) + 8);
    }
  }
}
