package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Two that ring at a sleeping loop: it is woken once. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "woken once")
@State
public class DoorbellTwoRingsStress {
  private volatile int wakeUps;
  private final Doorbell doorbell = new Doorbell(new Thread(), () -> wakeUps++);

  public DoorbellTwoRingsStress() {
    doorbell.listen();
  }

  @Actor
  public void first() {
    doorbell.ring();
  }

  @Actor
  public void second() {
    doorbell.ring();
  }

  @Arbiter
  public void result(I_Result r) {
    r.r1 = wakeUps;
  }
}
