package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.Recycling;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two take what one gave: no frame is in two hands, and it comes with what was done before. */
@JCStressTest
@Outcome(id = "1, 0, 0", expect = Expect.ACCEPTABLE, desc = "the first took it")
@Outcome(id = "0, 1, 0", expect = Expect.ACCEPTABLE, desc = "the second took it")
@Outcome(id = "0, 0, 1", expect = Expect.ACCEPTABLE, desc = "it is idle still")
@State
public class RecyclerStress {
  static final class Idle extends LongFrame {
    int data;

    Idle() {
      super(null);
    }

    @Override
    protected long resume(Context cx) {
      throw poisoned();
    }

    @Override
    protected void clear() {}
  }

  private final Recycler recycler = Recycler.create(true, 1, Recycling.AS_DECLARED);

  @Actor
  public void giveAndTake(III_Result r) {
    Idle frame = new Idle();
    frame.data = 1;
    recycler.give(frame);
    r.r1 = take();
  }

  @Actor
  public void second(III_Result r) {
    r.r2 = take();
  }

  @Arbiter
  public void left(III_Result r) {
    r.r3 = take();
  }

  private int take() {
    Idle taken = (Idle) recycler.take();
    return taken == null ? 0 : taken.data == 1 ? 1 : -1;
  }
}
