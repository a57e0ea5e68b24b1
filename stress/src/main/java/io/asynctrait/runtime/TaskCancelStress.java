package io.asynctrait.runtime;

import java.util.concurrent.CancellationException;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A completing poll against a cancellation: one outcome, and clean-up runs at most once. */
@JCStressTest
@Outcome(id = "7, 0", expect = Expect.ACCEPTABLE, desc = "completed before the request was seen")
@Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "cancelled, its clean-up ran once")
@State
public class TaskCancelStress {
  private final ManualExecutor executor = new ManualExecutor();
  private final FlaggedFuture future = new FlaggedFuture();
  private final Task<Integer> task = TaskExecutor.on(executor).spawn(future);

  public TaskCancelStress() {
    future.data = 7;
  }

  @Actor
  public void poll() {
    executor.runOne();
  }

  @Actor
  public void cancel() {
    task.cancel();
  }

  @Arbiter
  public void result(II_Result r) {
    executor.runAll();
    try {
      r.r1 = task.take();
    } catch (CancellationException e) {
      r.r1 = -1;
    }
    r.r2 = future.cancels;
  }
}
