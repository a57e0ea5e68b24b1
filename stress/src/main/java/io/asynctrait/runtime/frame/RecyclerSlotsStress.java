package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Recycling;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two give and one takes from a pool of two: each frame comes out once at most. */
@JCStressTest
@Outcome(id = "2, 0", expect = Expect.ACCEPTABLE, desc = "both came out once")
@State
public class RecyclerSlotsStress {
  private final Recycler recycler = Recycler.create(true, 2, Recycling.AS_DECLARED);
  private final RecyclerStress.Idle a = new RecyclerStress.Idle();
  private final RecyclerStress.Idle b = new RecyclerStress.Idle();
  private Frame early;

  @Actor
  public void giveFirst() {
    recycler.give(a);
  }

  @Actor
  public void giveSecondAndTake() {
    recycler.give(b);
    early = recycler.take();
  }

  @Arbiter
  public void result(II_Result r) {
    int came = early == null ? 0 : 1;
    for (Frame next = recycler.take(); next != null; next = recycler.take()) {
      came++;
      r.r2 += next == early ? 1 : 0;
    }
    r.r1 = came;
  }
}
