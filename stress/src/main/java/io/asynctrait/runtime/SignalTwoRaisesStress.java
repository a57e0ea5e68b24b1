package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two raises, one of them by the waiter, who consumes until nothing is left: it sees both. */
@JCStressTest
@Outcome(id = "3, 4", expect = Expect.ACCEPTABLE, desc = "both were seen")
@State
public class SignalTwoRaisesStress {
  private final Signal signal = new Signal();
  private int first;
  private int second;
  private int seenFirst;
  private int seenSecond;

  @Actor
  public void raiseFirst() {
    first = 3;
    signal.raise();
  }

  @Actor
  public void raiseSecondAndConsume() {
    second = 4;
    signal.raise();
    drain();
  }

  private void drain() {
    while (signal.poll(Context.of(() -> {}))) {
      seenFirst = first;
      seenSecond = second;
    }
  }

  @Arbiter
  public void result(II_Result r) {
    drain();
    r.r1 = seenFirst;
    r.r2 = seenSecond;
  }
}
