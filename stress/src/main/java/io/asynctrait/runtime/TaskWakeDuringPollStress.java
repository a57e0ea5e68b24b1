package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A wake-up that comes before, during or after a poll leads to a poll that sees what was done
 * before it.
 */
@JCStressTest
@Outcome(id = "1, 7", expect = Expect.ACCEPTABLE, desc = "one poll at a time; the data was seen")
@State
public class TaskWakeDuringPollStress {
  private final ManualExecutor executor = new ManualExecutor();
  private final FlaggedFuture future = new FlaggedFuture();
  private final Task<Integer> task = TaskExecutor.on(executor).spawn(future);

  @Actor
  public void poll() {
    executor.runOne();
  }

  @Actor
  public void wake() {
    future.data = 7;
    task.wake();
  }

  @Arbiter
  public void result(II_Result r) {
    executor.runAll();
    r.r1 = future.mostOverlapping;
    r.r2 = task.isDone() ? task.take() : -1;
  }
}
