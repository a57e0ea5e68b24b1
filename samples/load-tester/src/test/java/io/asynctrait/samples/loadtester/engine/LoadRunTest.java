package io.asynctrait.samples.loadtester.engine;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.samples.loadtester.result.FailureCount;
import io.asynctrait.samples.loadtester.result.RunResult;
import io.asynctrait.samples.loadtester.result.Sample;
import io.asynctrait.samples.loadtester.scenario.AsyncTrait_NoOp;
import io.asynctrait.samples.loadtester.scenario.AsyncTrait_Session;
import io.asynctrait.samples.loadtester.scenario.Environment;
import io.asynctrait.samples.loadtester.scenario.Http;
import io.asynctrait.samples.loadtester.scenario.Scenario;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class LoadRunTest {
  private static final RunProgress NOBODY = (sample, failed, underWay) -> {};

  private final List<EventLoop> loops = List.of(EventLoop.start("one"), EventLoop.start("two"));
  private final StopRequest stop = new StopRequest();

  @AfterEach
  void close() {
    loops.forEach(EventLoop::close);
  }

  private static RunPlan plan(int rate, int concurrency, int millis) {
    return new RunPlan(rate, concurrency, Duration.ofMillis(millis), Duration.ofMillis(100));
  }

  private RunResult run(RunPlan plan, ScenarioSupplier scenarios) throws Exception {
    return new LoadRun(plan, loops, scenarios, stop, NOBODY).run();
  }

  private static void assertSamplesAddUp(RunResult result) {
    // The last part of a run is no sample of its own if it is short.
    assertThat(result.samples()).isNotEmpty();
    assertThat(result.samples().stream().mapToLong(Sample::succeeded).sum())
        .isAtMost(result.latency().getTotalCount());
    assertThat(result.samples().stream().mapToLong(Sample::failed).sum()).isAtMost(result.failed());
  }

  @Test
  void makesEachCallOfTheRate() throws Exception {
    AtomicLong calls = new AtomicLong();
    RunResult result =
        run(
            plan(500, 8, 400),
            loop ->
                call -> {
                  calls.incrementAndGet();
                  return Async.ready(3L);
                });

    assertThat(result.ended() + result.missed()).isEqualTo(200);
    assertThat(result.succeeded()).isEqualTo(calls.get());
    assertThat(result.latency().getTotalCount()).isEqualTo(calls.get());
    assertThat(result.serviceTime().getTotalCount()).isEqualTo(calls.get());
    assertThat(result.bytes()).isEqualTo(3 * calls.get());
    assertThat(result.failures()).isEmpty();
    assertThat(result.unfinished()).isEqualTo(0);
    assertThat(result.stopped()).isFalse();
    assertThat(result.elapsed()).isAtLeast(Duration.ofMillis(400).toNanos());
    assertSamplesAddUp(result);
  }

  @Test
  void makesAsManyCallsAsItCanFlatOut() throws Exception {
    AtomicLong calls = new AtomicLong();
    RunResult result =
        run(
            plan(0, 3, 250),
            loop ->
                call -> {
                  calls.incrementAndGet();
                  return Async.ready(0L);
                });

    assertThat(calls.get()).isGreaterThan(0);
    assertThat(result.latency().getTotalCount()).isEqualTo(calls.get());
    assertThat(result.serviceTime().getTotalCount()).isEqualTo(0); // the same
    assertThat(result.missed()).isEqualTo(0);
    assertSamplesAddUp(result);
  }

  /** Gets two pages and thinks in between. */
  private static Scenario session(Http http, Duration thinkTime) {
    return new AsyncTrait_Session(new Environment(http, List.of("first", "last"), thinkTime));
  }

  @Test
  void makesNoMoreCallsAtATimeThanAllowed() throws Exception {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Http http =
        path -> {
          if (path.equals("first")) {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
          } else {
            underWay.decrementAndGet();
          }
          return Async.ready(1L);
        };

    RunResult result = run(plan(0, 5, 150), loop -> session(http, Duration.ofMillis(5)));

    assertThat(most.get()).isEqualTo(5);
    assertThat(underWay.get()).isEqualTo(0);
    assertThat(result.succeeded()).isGreaterThan(0);
  }

  @Test
  void givesUpCallsThatDoNotEnd() throws Exception {
    RunResult result =
        run(plan(0, 2, 100), loop -> session(path -> Async.ready(1L), Duration.ofHours(1)));

    assertThat(result.unfinished()).isEqualTo(2);
    assertThat(result.ended()).isEqualTo(0);
  }

  @Test
  void goesOnWhenCallsFail() throws Exception {
    RunResult result =
        run(
            plan(100, 2, 200),
            loop -> call -> call == 0 ? Async.ready(1L) : Async.failed(new IOException("broken")));

    assertThat(result.ended() + result.missed()).isEqualTo(20);
    assertThat(result.succeeded()).isEqualTo(2); // the first of each loop
    assertThat(result.failures())
        .containsExactly(new FailureCount("java.io.IOException", result.ended() - 2));
    assertSamplesAddUp(result);
  }

  @Test
  void canBeStopped() throws Exception {
    stop.make();
    RunResult result = run(plan(10, 2, 3_600_000), loop -> new AsyncTrait_NoOp());

    assertThat(result.stopped()).isTrue();
    assertThat(result.ended() + result.missed()).isLessThan(36_000L);
  }

  @Test
  void endsWhenAScenarioIsBroken() {
    Scenario broken = call -> Async.failed(new NoSuchMethodError("gone"));

    ScenarioDefect defect =
        assertThrows(ScenarioDefect.class, () -> run(plan(10, 2, 3_600_000), loop -> broken));

    assertThat(defect).hasMessageThat().contains("gone");
  }
}
