package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads that poll one future: one after the other, the later one with what the earlier one
 * wrote, or one of them is told that it misuses the future.
 */
@JCStressTest
@Outcome(id = "0, 0, 2", expect = Expect.ACCEPTABLE, desc = "one after the other")
@Outcome(id = "1, 0, 1", expect = Expect.ACCEPTABLE, desc = "the first was refused")
@Outcome(id = "0, 1, 1", expect = Expect.ACCEPTABLE, desc = "the second was refused")
@State
public class FuturePollStress {
  /** Never ready; counts its polls in a plain field. */
  private static final class Counting extends PollFuture<String> {
    int polls;

    @Override
    protected boolean advance(Context cx) {
      polls++;
      return false;
    }
  }

  private final Counting future = new Counting();

  @Actor
  public void first(III_Result r) {
    r.r1 = isRefused() ? 1 : 0;
  }

  @Actor
  public void second(III_Result r) {
    r.r2 = isRefused() ? 1 : 0;
  }

  private boolean isRefused() {
    try {
      boolean unused = future.poll(Context.of(() -> {}));
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  @Arbiter
  public void result(III_Result r) {
    r.r3 = future.polls;
  }
}
