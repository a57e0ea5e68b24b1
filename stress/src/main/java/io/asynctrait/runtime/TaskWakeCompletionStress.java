package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A wake-up against the poll that completes the task: it is done with its value, was polled once,
 * and is never handed over again.
 */
@JCStressTest
@Outcome(id = "7, 1, 0", expect = Expect.ACCEPTABLE, desc = "done, by one poll, and left alone")
@State
public class TaskWakeCompletionStress {
  /** Completes at once, and counts. */
  private static final class Ready extends PollFuture<Integer> {
    int polls;

    @Override
    protected boolean advance(Context cx) {
      polls++;
      return succeed(7);
    }
  }

  private final ManualExecutor executor = new ManualExecutor();
  private final Ready future = new Ready();
  private final Task<Integer> task = TaskExecutor.on(executor).spawn(future);

  @Actor
  public void complete() {
    executor.runOne();
  }

  @Actor
  public void wake() {
    task.wake();
  }

  @Arbiter
  public void result(III_Result r) {
    r.r1 = task.take();
    r.r2 = future.polls;
    r.r3 = executor.runOne() ? 1 : 0;
  }
}
