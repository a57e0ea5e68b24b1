package io.asynctrait.runtime.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.Timer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Failures that nobody takes fail the test, once. */
final class UncaughtFailureTest {
  private final IOException failure = new IOException("x");

  private static final class FailsToCleanUp extends PollFuture<String> {
    private final Exception failure;

    FailsToCleanUp(Exception failure) {
      this.failure = failure;
    }

    @Override
    protected boolean advance(Context cx) {
      return false;
    }

    @Override
    protected void cancelled() throws Exception {
      throw failure;
    }
  }

  private DynamicFuture<?> failsAfter(Duration delay) {
    return Async.timeout(
        new Steps<String>(1, () -> Async.sleep(delay)) {
          @Override
          void step(int number) {}

          @Override
          String value() {
            throw new IllegalArgumentException("late");
          }
        },
        Duration.ofDays(1));
  }

  @Test
  void ofADetachedTaskOutOfRun() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      executor.spawn(Async.failed(failure)).detach();
      AssertionError error = assertThrows(AssertionError.class, executor::run);
      assertThat(error).hasMessageThat().contains("java.io.IOException: x");
      assertThat(error).hasCauseThat().isSameInstanceAs(failure);
      executor.run(); // told once
    }
  }

  @Test
  void allOfThemOutOfAdvanceAfterAllElseHasRun() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      executor.spawn(Async.failed(failure)).detach();
      executor.spawn(failsAfter(Duration.ofSeconds(1))).detach();
      AssertionError error =
          assertThrows(AssertionError.class, () -> executor.advance(Duration.ofHours(1)));
      assertThat(error).hasCauseThat().isSameInstanceAs(failure);
      assertThat(error.getSuppressed()).hasLength(1);
      assertThat(error.getSuppressed()[0]).hasMessageThat().isEqualTo("late");
      assertThat(executor.now()).isEqualTo(Duration.ofHours(1));
    }
  }

  @Test
  void outOfCompleteBesideAValue() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      executor.spawn(Async.failed(failure)).detach();
      AssertionError error =
          assertThrows(AssertionError.class, () -> executor.complete(Async.ready("value")));
      assertThat(error).hasCauseThat().isSameInstanceAs(failure);
    }
  }

  @Test
  void outOfCompleteInTheFailureThatWasAskedFor() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      executor.spawn(Async.failed(failure)).detach();
      IllegalArgumentException wanted = new IllegalArgumentException();
      assertThat(
              assertThrows(
                  IllegalArgumentException.class, () -> executor.complete(Async.failed(wanted))))
          .isSameInstanceAs(wanted);
      assertThat(wanted.getSuppressed()).hasLength(1);
      assertThat(wanted.getSuppressed()[0]).hasCauseThat().isSameInstanceAs(failure);
    }
  }

  @Test
  void ofATaskThatNobodyAskedOutOfClose() {
    DeterministicExecutor executor = DeterministicExecutor.inOrder();
    Task<?> unused = executor.spawn(Async.failed(failure));
    executor.run();
    AssertionError error = assertThrows(AssertionError.class, executor::close);
    assertThat(error).hasCauseThat().isSameInstanceAs(failure);
    executor.close();
  }

  @Test
  void oneThatWasTakenIsNone() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      Task<?> task = executor.spawn(Async.failed(failure));
      executor.run();
      assertThat(assertThrows(IOException.class, task::take)).isSameInstanceAs(failure);
      Task<?> awaited = executor.spawn(Async.failed(failure));
      assertThrows(IOException.class, () -> executor.complete(awaited.future()));
    }
  }

  @Test
  void ofCleanUp() {
    DeterministicExecutor executor = DeterministicExecutor.inOrder();
    Task<String> task = executor.spawn(new FailsToCleanUp(failure));
    executor.run();
    task.cancel();
    AssertionError error = assertThrows(AssertionError.class, executor::run);
    assertThat(error).hasCauseThat().isSameInstanceAs(failure);
    CancellationException cancelled = assertThrows(CancellationException.class, task::take);
    assertThat(cancelled.getSuppressed()).asList().containsExactly(failure);

    executor.spawn(new FailsToCleanUp(failure)).detach();
    executor.run();
    AssertionError atTheEnd = assertThrows(AssertionError.class, executor::close);
    assertThat(atTheEnd).hasCauseThat().isSameInstanceAs(failure);
  }

  @Test
  void ofAWakerWrittenByHand() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      IllegalArgumentException thrown = new IllegalArgumentException();
      Timer timer = Timer.create();
      timer.reset(Duration.ofSeconds(1));
      DynamicFuture<?> expiry = timer.next();
      boolean unused =
          expiry.poll(
              Context.of(
                  () -> {
                    throw thrown;
                  }));
      AssertionError error =
          assertThrows(AssertionError.class, () -> executor.advance(Duration.ofSeconds(1)));
      assertThat(error).hasCauseThat().isSameInstanceAs(thrown);
      expiry.cancel();
    }
  }

  @Test
  void theFailureOfTheTestComesFirst() {
    IllegalArgumentException ofTheTest = new IllegalArgumentException();
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> {
              try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
                Task<?> unused = executor.spawn(Async.failed(failure));
                executor.run();
                throw ofTheTest;
              }
            });
    assertThat(thrown).isSameInstanceAs(ofTheTest);
    assertThat(thrown.getSuppressed()[0]).hasCauseThat().isSameInstanceAs(failure);
  }
}
