package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Completion against the consumer's poll: either the poll finds the value or the waker is called;
 * what was done before completing is seen.
 */
@JCStressTest
@Outcome(id = "1, 0, 5", expect = Expect.ACCEPTABLE, desc = "the poll found the value")
@Outcome(id = "0, 1, 5", expect = Expect.ACCEPTABLE, desc = "the poll came first and was woken")
@State
public class PromiseStress {
  private final Promise<String> promise = new Promise<>();
  private final DynamicFuture<String> future = promise.future();
  private int data;
  private int seen;
  private volatile int wakes;

  @Actor
  public void complete() {
    data = 5;
    promise.complete("value");
  }

  @Actor
  public void poll(III_Result r) {
    if (future.poll(Context.of(() -> wakes++))) {
      r.r1 = 1;
      seen = data;
    }
  }

  @Arbiter
  public void result(III_Result r) {
    if (r.r1 == 0 && future.poll(Context.of(() -> {}))) {
      seen = data;
    }
    r.r2 = wakes;
    r.r3 = seen;
  }
}
