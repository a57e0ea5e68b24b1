package io.asynctrait.runtime;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.junit.jupiter.api.Test;

/**
 * Random scenarios of two threads, interleaved at every access to shared memory. Whatever was
 * answered has to be what the sequential specification answers in some order that respects who came
 * before whom. What the memory model allows beyond interleaving is left to jcstress.
 */
final class LinearizabilityTest {
  private static void check(Class<?> structure, Class<?> specification) {
    new ModelCheckingOptions()
        .iterations(30)
        .invocationsPerIteration(100)
        .threads(2)
        .actorsPerThread(3)
        .actorsBefore(2)
        .actorsAfter(2)
        .sequentialSpecification(specification)
        .check(structure);
  }

  @Test
  void taskQueue() {
    check(TaskQueueOperations.class, TaskQueueOperations.Specification.class);
  }

  /** That a consumer may find nothing behind a gap is seen, so gaps are among what is looked at. */
  @Test
  void taskQueueWithAConsumerThatGivesUp() {
    assertThrows(
        LincheckAssertionError.class,
        () -> check(TaskQueueOperations.GivingUp.class, TaskQueueOperations.Specification.class));
  }

  @Test
  void channel() {
    check(ChannelOperations.class, ChannelOperations.Specification.class);
  }

  @Test
  void semaphore() {
    check(SemaphoreOperations.class, SemaphoreOperations.Specification.class);
  }

  @Test
  void promise() {
    check(PromiseOperations.class, PromiseOperations.Specification.class);
  }
}
