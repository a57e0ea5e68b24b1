package io.asynctrait.runtime;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** What a semaphore does without waiting. */
@Param(name = "amount", gen = IntGen.class, conf = "1:3")
public class SemaphoreOperations {
  private final Semaphore semaphore = new Semaphore(2);

  @Operation
  public boolean tryAcquire(@Param(name = "amount") int amount) {
    return semaphore.tryAcquire(amount);
  }

  @Operation
  public void release(@Param(name = "amount") int amount) {
    semaphore.release(amount);
  }

  @Operation
  public int availablePermits() {
    return semaphore.availablePermits();
  }

  /** A number. */
  public static class Specification {
    private int permits = 2;

    public boolean tryAcquire(int amount) {
      if (permits < amount) {
        return false;
      }
      permits -= amount;
      return true;
    }

    public void release(int amount) {
      permits += amount;
    }

    public int availablePermits() {
      return permits;
    }
  }
}
