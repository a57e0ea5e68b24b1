package io.asynctrait.benchmarks.handover;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.benchmarks.chain.AsyncSteps;
import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.util.concurrent.Executor;

/** What the tasks of {@link GeneratedPeer} do. */
final class GeneratedCalls {
  private GeneratedCalls() {}

  /** The end of a chain that another thread resumes. */
  @AsyncTrait
  static class Leaf implements AsyncSteps.Step {
    final Executor other;
    final Signal signal = new Signal();
    final Runnable raise = signal::raise;

    Leaf(Executor other) {
      this.other = other;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      other.execute(raise);
      await(signal.next());
      return ready(n ^ 1);
    }
  }

  /** One task. */
  @AsyncTrait
  static class Caller {
    final AsyncSteps.Step chain;
    final int answer;

    Caller(AsyncSteps.Step chain, int answer) {
      this.chain = chain;
      this.answer = answer;
    }

    /** Calls the chain and returns how often. */
    DynamicFuture<Integer> run(int calls) {
      for (int i = 0; i < calls; i++) {
        Chains.check(await(chain.step(1)), answer);
      }
      return ready(calls);
    }
  }
}
