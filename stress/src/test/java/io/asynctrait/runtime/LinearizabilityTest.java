package io.asynctrait.runtime;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/**
 * Random scenarios of a few threads, each interleaved at every access to shared memory, and each
 * run as it comes. Whatever was answered has to be what the sequential specification answers in
 * some order that respects who came before whom.
 */
final class LinearizabilityTest {
  private static void check(Class<?> structure, Class<?> specification) {
    check(
        structure,
        bounded(new ModelCheckingOptions(), specification)
            .iterations(15)
            .invocationsPerIteration(100));
    check(
        structure,
        bounded(new StressOptions(), specification).iterations(2).invocationsPerIteration(1_000));
  }

  private static <O extends Options<O, ?>> O bounded(O options, Class<?> specification) {
    return options
        .threads(2)
        .actorsPerThread(3)
        .actorsBefore(2)
        .actorsAfter(2)
        .sequentialSpecification(specification);
  }

  private static void check(Class<?> structure, Options<?, ?> options) {
    options.check(structure);
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
