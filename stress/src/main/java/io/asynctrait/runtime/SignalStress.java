package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A raise against the waiter's poll: it is consumed once, with what was done before it. */
@JCStressTest
@Outcome(id = "1, 0, 5", expect = Expect.ACCEPTABLE, desc = "the poll consumed the raise")
@Outcome(id = "1, 1, 5", expect = Expect.ACCEPTABLE, desc = "the same, and the waiter was woken")
@Outcome(id = "0, 1, 5", expect = Expect.ACCEPTABLE, desc = "the waiter was woken")
@State
public class SignalStress {
  private final Signal signal = new Signal();
  private final DynamicFuture<?> next = signal.next();
  private int data;
  private int seen;
  private volatile int wakes;

  @Actor
  public void raise() {
    data = 5;
    signal.raise();
  }

  @Actor
  public void poll(III_Result r) {
    if (next.poll(Context.of(() -> wakes++))) {
      r.r1 = 1;
      seen = data;
    }
  }

  @Arbiter
  public void result(III_Result r) {
    if (r.r1 == 0 && next.poll(Context.of(() -> {}))) {
      seen = data;
    }
    r.r2 = wakes;
    r.r3 = seen;
  }
}
