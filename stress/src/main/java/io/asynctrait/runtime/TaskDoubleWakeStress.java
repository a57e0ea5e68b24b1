package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two that wake and then run: never two polls at once, and the last poll sees what both did. */
@JCStressTest
@Outcome(id = "1, 3, 4", expect = Expect.ACCEPTABLE, desc = "both were seen by one poll at a time")
@State
public class TaskDoubleWakeStress {
  /** Completes when it has seen both. */
  private static final class Both extends PollFuture<Integer> {
    int first;
    int second;
    int running;
    int most;

    @Override
    protected boolean advance(Context cx) {
      most = Math.max(most, ++running);
      int a = first;
      int b = second;
      running--;
      return a != 0 && b != 0 && succeed(a * 10 + b);
    }
  }

  private final ManualExecutor executor = new ManualExecutor();
  private final Both future = new Both();
  private final Task<Integer> task = TaskExecutor.on(executor).spawn(future);

  @Actor
  public void first() {
    future.first = 3;
    task.wake();
    executor.runOne();
  }

  @Actor
  public void second() {
    future.second = 4;
    task.wake();
    executor.runOne();
  }

  @Arbiter
  public void result(III_Result r) {
    executor.runAll();
    r.r1 = future.most;
    int seen = task.isDone() ? task.take() : 0;
    r.r2 = seen / 10;
    r.r3 = seen % 10;
  }
}
