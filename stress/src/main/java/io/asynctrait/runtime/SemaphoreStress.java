package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A release, a waiter that gives up and one that stays: the permit is neither lost nor doubled. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "the one who stays has the permit")
@State
public class SemaphoreStress {
  private final Semaphore semaphore = new Semaphore(0);
  private final DynamicFuture<?> leaving = semaphore.acquire();
  private final DynamicFuture<?> staying = semaphore.acquire();

  public SemaphoreStress() {
    leaving.poll(Context.of(() -> {}));
    staying.poll(Context.of(() -> {}));
  }

  @Actor
  public void release() {
    semaphore.release();
  }

  @Actor
  public void giveUp() {
    leaving.cancel();
  }

  @Arbiter
  public void result(I_Result r) {
    r.r1 = (staying.poll(Context.of(() -> {})) ? 1 : 0) + 10 * semaphore.availablePermits();
  }
}
