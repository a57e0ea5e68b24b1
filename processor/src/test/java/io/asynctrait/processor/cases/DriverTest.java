package io.asynctrait.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Waker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The driver notices what it is there to notice. */
final class DriverTest {
  private final List<String> trace = new ArrayList<>();
  private Waker kept = () -> {};

  @Test
  void answersTheValue() throws Throwable {
    assertThat(drive(Async.ready(5), false)).isEqualTo(5);
  }

  @Test
  void throwsTheFailure() {
    IllegalArgumentException failure = new IllegalArgumentException("x");

    assertThat(
            assertThrows(IllegalArgumentException.class, () -> drive(Async.failed(failure), false)))
        .isSameInstanceAs(failure);
  }

  @Test
  void pollsAgainAfterAWake() throws Throwable {
    DynamicFuture<String> future =
        pollFunction(
            (cx, polls) -> {
              cx.waker().wake();
              return polls == 3;
            });

    assertThat(drive(future, false)).isEqualTo("done");
  }

  @Test
  void noticesALostWakeUp() {
    assertMisbehaves("lost wake-up: pending", pollFunction((cx, polls) -> false), false);
  }

  @Test
  void noticesThatTheFirstWakerWasKept() {
    DynamicFuture<String> future =
        pollFunction(
            (cx, polls) -> {
              kept = polls == 1 ? cx.waker() : kept;
              return polls == 3;
            });

    assertMisbehaves("the waker of the last poll", future, true);
  }

  @Test
  void releasesWhatKeepsTheLastWaker() throws Throwable {
    DynamicFuture<String> future =
        pollFunction(
            (cx, polls) -> {
              kept = cx.waker();
              return polls == 3;
            });

    assertThat(drive(future, true)).isEqualTo("done");
  }

  @Test
  void noticesProgressAtASpuriousPoll() {
    DynamicFuture<String> future =
        pollFunction(
            (cx, polls) -> {
              trace.add("poll");
              return false;
            });

    assertMisbehaves("ran on at a spurious poll", future, true);
  }

  @Test
  void noticesCompletionAtASpuriousPoll() {
    assertMisbehaves("nothing was woken", pollFunction((cx, polls) -> polls == 2), true);
  }

  @Test
  void noticesAnEagerCall() {
    Driver driver = new Driver(trace, () -> false);

    MisbehavedException misbehaved =
        assertThrows(
            MisbehavedException.class,
            () ->
                driver.run(
                    () -> {
                      trace.add("eager");
                      return Async.ready(1);
                    }));

    assertThat(misbehaved).hasMessageThat().contains("before its first poll: eager");
  }

  @Test
  void noticesThatTheLeafWasNotCancelled() {
    DynamicFuture<String> future =
        pollFunction(
            (cx, polls) -> {
              trace.add("poll leaf");
              return false;
            });
    Driver driver = new Driver(trace, () -> true);

    assertThat(assertThrows(MisbehavedException.class, () -> driver.cancelAt(1, () -> future)))
        .hasMessageThat()
        .contains("not that leaf first");
  }

  @Test
  void doesNotCancelWhatIsComplete() throws Throwable {
    Driver driver = new Driver(trace, () -> true);

    assertThat(driver.cancelAt(1, () -> Async.ready(1)).isPresent()).isFalse();
  }

  private Object drive(DynamicFuture<?> future, boolean released) throws Throwable {
    Driver driver =
        new Driver(
            trace,
            () -> {
              kept.wake();
              return released;
            });
    return driver.run(() -> future);
  }

  private void assertMisbehaves(String message, DynamicFuture<?> future, boolean released) {
    assertThat(assertThrows(MisbehavedException.class, () -> drive(future, released)))
        .hasMessageThat()
        .contains(message);
  }

  private static DynamicFuture<String> pollFunction(PollFunction function) {
    return new PollFuture<>() {
      private int polls;

      @Override
      protected boolean advance(Context cx) {
        return function.poll(cx, ++polls) && succeed("done");
      }
    };
  }

  private interface PollFunction {
    boolean poll(Context cx, int polls);
  }
}
