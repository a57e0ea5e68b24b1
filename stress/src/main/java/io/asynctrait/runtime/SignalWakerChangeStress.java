package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A raise against a waiter that changes its waker: the poll consumes, or the new waker is woken.
 */
@JCStressTest
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "the poll consumed the raise")
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "the same, and the waiter was woken")
@Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "the waiter was woken")
@State
public class SignalWakerChangeStress {
  private final Signal signal = new Signal();
  private final DynamicFuture<?> next = signal.next();
  private volatile int wakes;

  public SignalWakerChangeStress() {
    next.poll(Context.of(() -> {}));
  }

  @Actor
  public void raise() {
    signal.raise();
  }

  @Actor
  public void poll(II_Result r) {
    r.r1 = next.poll(Context.of(() -> wakes = 1)) ? 1 : 0;
  }

  @Arbiter
  public void wakes(II_Result r) {
    r.r2 = wakes;
  }
}
