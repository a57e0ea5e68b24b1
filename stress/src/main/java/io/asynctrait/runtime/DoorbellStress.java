package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A loop that is about to sleep against somebody with a task for it: it sees the task, or it is
 * woken.
 */
@JCStressTest
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "the loop found the task")
@Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "the loop was woken")
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "both: an empty round more")
@Outcome(id = "0, 0", expect = Expect.FORBIDDEN, desc = "the loop sleeps on its task")
@State
public class DoorbellStress {
  private volatile int wakeUps;
  private final TaskQueue queue = new TaskQueue();
  private final Doorbell doorbell = new Doorbell(new Thread(), () -> wakeUps++);

  @Actor
  public void sleeper(II_Result r) {
    doorbell.listen();
    r.r1 = queue.take() == null ? 0 : 1;
  }

  @Actor
  public void producer() {
    queue.add(new TaskNode());
    doorbell.ring();
  }

  @Arbiter
  public void result(II_Result r) {
    r.r2 = wakeUps;
  }
}
