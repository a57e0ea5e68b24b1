package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Recycling;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two give to a pool of one, and one of them takes: no frame comes out twice; one may be lost, as
 * there is room for one alone.
 */
@JCStressTest
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "one came out, the other is lost")
@Outcome(id = "2, 0", expect = Expect.ACCEPTABLE, desc = "both came out, one after the other")
@State
public class RecyclerGiveStress {
  private final Recycler recycler = Recycler.create(true, 1, Recycling.AS_DECLARED);
  private Frame early;

  @Actor
  public void give() {
    recycler.give(new RecyclerStress.Idle());
  }

  @Actor
  public void giveAndTake() {
    recycler.give(new RecyclerStress.Idle());
    early = recycler.take();
  }

  @Arbiter
  public void result(II_Result r) {
    r.r1 = early == null ? 0 : 1;
    for (Frame next = recycler.take(); next != null; next = recycler.take()) {
      r.r1++;
      r.r2 += next == early ? 1 : 0;
    }
  }
}
