package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A child is woken while its scope is polled: the scope polls it again, or is woken itself. */
@JCStressTest
@Outcome(id = "7", expect = Expect.ACCEPTABLE, desc = "the child's wake-up was not lost")
@State
public class TaskGroupStress {
  private final ManualExecutor executor = new ManualExecutor();
  private final FlaggedFuture child = new FlaggedFuture();
  private final WakerOf waker = new WakerOf();
  private final Task<Integer> task;

  /** Keeps the waker of the child. */
  private final class WakerOf extends PollFuture<Integer> {
    private volatile Waker kept = () -> {};

    @Override
    protected boolean advance(Context cx) {
      kept = cx.waker();
      return child.poll(cx) && succeed(child.take());
    }
  }

  public TaskGroupStress() {
    task = TaskExecutor.on(executor).spawn(TaskGroup.<Integer>run(group -> waker));
    executor.runOne();
    task.wake();
  }

  @Actor
  public void poll() {
    executor.runOne();
  }

  @Actor
  public void wake() {
    child.data = 7;
    waker.kept.wake();
  }

  @Arbiter
  public void result(I_Result r) {
    executor.runAll();
    r.r1 = task.isDone() ? task.take() : -1;
  }
}
