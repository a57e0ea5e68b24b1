package io.asynctrait.benchmarks.memory;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.util.concurrent.CountDownLatch;

/** Five generated methods, one on top of the other; all tasks call the same objects. */
final class Calls {
  private Calls() {}

  /** The calls below the first one. */
  @AsyncTrait
  interface Call {
    @Recycle
    DynamicFuture<Integer> call(Signal event, int n);
  }

  /** Waits for the event. */
  @AsyncTrait
  static class Leaf implements Call {
    @Override
    public DynamicFuture<Integer> call(Signal event, int n) {
      await(event.next());
      return ready(n + 1);
    }
  }

  /** Calls the next one. */
  @AsyncTrait
  static class Link implements Call {
    final Call next;

    Link(Call next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> call(Signal event, int n) {
      return ready(await(next.call(event, n + 1)) + n);
    }
  }

  /** The first call of each task: adds up their results. Used by one thread. */
  @AsyncTrait
  static class First {
    final Call next;
    final CountDownLatch finished = new CountDownLatch(1);
    int unfinished;
    long sum;

    First(Call next, int tasks) {
      this.next = next;
      this.unfinished = tasks;
    }

    @Recycle
    DynamicFuture<Void> run(Signal event, int n) {
      int result = await(next.call(event, n)); // not in one statement: others add meanwhile
      sum += result;
      if (--unfinished == 0) {
        finished.countDown();
      }
      return ready();
    }
  }

  /** Returns the first of five calls. */
  static First above(Call leaf, int tasks) {
    Call link = leaf;
    for (int level = 2; level < 5; level++) {
      link = new AsyncTrait_Calls_Link(link);
    }
    return new AsyncTrait_Calls_First(link, tasks);
  }
}
