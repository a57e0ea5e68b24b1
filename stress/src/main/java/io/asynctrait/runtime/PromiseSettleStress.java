package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two that complete one promise: one of them does, and its value is the outcome. */
@JCStressTest
@Outcome(id = "1, 0, 1", expect = Expect.ACCEPTABLE, desc = "the first")
@Outcome(id = "0, 1, 2", expect = Expect.ACCEPTABLE, desc = "the second")
@State
public class PromiseSettleStress {
  private final Promise<Integer> promise = new Promise<>();
  private final DynamicFuture<Integer> future = promise.future();

  @Actor
  public void first(III_Result r) {
    r.r1 = promise.complete(1) ? 1 : 0;
  }

  @Actor
  public void second(III_Result r) {
    r.r2 = promise.complete(2) ? 1 : 0;
  }

  @Arbiter
  public void result(III_Result r) {
    r.r3 = future.poll(Context.of(() -> {})) ? future.take() : 0;
  }
}
