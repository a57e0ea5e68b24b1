package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A waiter that gives up against a raise: the raise is kept for the next waiter. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "the raise is there")
@State
public class SignalWithdrawStress {
  private final Signal signal = new Signal();
  private final DynamicFuture<?> waiting = signal.next();

  public SignalWithdrawStress() {
    waiting.poll(Context.of(() -> {}));
  }

  @Actor
  public void raise() {
    signal.raise();
  }

  @Actor
  public void giveUp() {
    waiting.cancel();
  }

  @Arbiter
  public void result(I_Result r) {
    r.r1 = signal.next().poll(Context.of(() -> {})) ? 1 : 0;
  }
}
