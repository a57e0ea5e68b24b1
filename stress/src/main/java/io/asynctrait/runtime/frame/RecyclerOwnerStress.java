package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Recycling;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two come at once, so either may become the owner; each gives a frame and takes one, and the owner
 * gives one more than its stack has room for. No frame is in two hands, and it comes with what was
 * done before.
 */
@JCStressTest
@Outcome(id = "-1, .*|.*, -1", expect = Expect.FORBIDDEN, desc = "a frame without its data")
@Outcome(id = "1, 1|2, 2|3, 3|4, 4", expect = Expect.FORBIDDEN, desc = "one frame in two hands")
@Outcome(id = "[0-4], [0-4]", expect = Expect.ACCEPTABLE, desc = "different frames, or none")
@State
public class RecyclerOwnerStress {
  private final Recycler recycler = Recycler.create(true, 1, Recycling.AS_DECLARED);

  @Actor
  public void first(II_Result r) {
    r.r1 = giveTwoAndTake(1);
  }

  @Actor
  public void second(II_Result r) {
    r.r2 = giveTwoAndTake(3);
  }

  private int giveTwoAndTake(int number) {
    give(number);
    give(number + 1);
    RecyclerStress.Idle top = (RecyclerStress.Idle) recycler.take();
    RecyclerStress.Idle below = (RecyclerStress.Idle) recycler.take();
    RecyclerStress.Idle taken = below == null ? top : below;
    return taken == null ? 0 : taken.data == 0 ? -1 : taken.data;
  }

  private void give(int data) {
    RecyclerStress.Idle frame = new RecyclerStress.Idle();
    frame.data = data;
    recycler.give(frame);
  }
}
