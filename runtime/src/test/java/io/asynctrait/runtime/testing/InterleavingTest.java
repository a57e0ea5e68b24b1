package io.asynctrait.runtime.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Mutex;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which ready task runs next, and that a seed decides it. */
final class InterleavingTest {
  private static Steps<String> logging(List<String> log, String name, int steps) {
    return new Steps<>(steps) {
      @Override
      void step(int number) {
        log.add(name + number);
      }

      @Override
      String value() {
        return name;
      }
    };
  }

  private static List<String> traceOf(DeterministicExecutor executor) {
    List<String> log = new ArrayList<>();
    try (executor) {
      for (String name : List.of("a", "b", "c")) {
        executor.spawn(logging(log, name, 3)).detach();
      }
      executor.run();
    }
    return log;
  }

  @Test
  void inOrderTasksTakeTurns() {
    assertThat(traceOf(DeterministicExecutor.inOrder()))
        .containsExactly("a0", "b0", "c0", "a1", "b1", "c1", "a2", "b2", "c2")
        .inOrder();
  }

  @Test
  void inOrderTheOneThatWasWokenFirstRunsFirst() {
    List<String> log = new ArrayList<>();
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      List<Signal> signals = IntStream.range(0, 5).mapToObj(i -> new Signal()).toList();
      for (int i = 0; i < 5; i++) {
        Signal signal = signals.get(i);
        String name = "t" + i;
        executor
            .spawn(
                new Steps<String>(2, signal::next) {
                  @Override
                  void step(int number) {
                    if (number == 1) {
                      log.add(name);
                    }
                  }

                  @Override
                  String value() {
                    return name;
                  }
                })
            .detach();
      }
      executor.run();
      for (int i : new int[] {3, 0, 4, 1, 3, 2}) {
        signals.get(i).raise();
      }
      executor.run();
    }
    assertThat(log).containsExactly("t3", "t0", "t4", "t1", "t2").inOrder();
  }

  @Test
  void theSameSeedMakesTheSameTrace() {
    for (long seed = 0; seed < 50; seed++) {
      assertThat(traceOf(DeterministicExecutor.seeded(seed)))
          .isEqualTo(traceOf(DeterministicExecutor.seeded(seed)));
    }
  }

  /** Six ways for the first three steps, and the rest: 9! / (3! 3! 3!) in all. */
  @Test
  void theSeedsReachEveryInterleaving() {
    Set<List<String>> traces = new HashSet<>();
    for (long seed = 0; seed < 40_000; seed++) {
      traces.add(traceOf(DeterministicExecutor.seeded(seed)));
    }
    assertThat(traces).hasSize(1_680);
  }

  /** So that a bug is found by the same seed on every JDK, and with the next version. */
  @Test
  void whatASeedMeansDoesNotChange() {
    assertThat(String.join(" ", traceOf(DeterministicExecutor.seeded(0))))
        .isEqualTo("b0 a0 b1 a1 b2 c0 c1 c2 a2");
    assertThat(String.join(" ", traceOf(DeterministicExecutor.seeded(-77))))
        .isEqualTo("c0 c1 c2 a0 b0 a1 b1 a2 b2");
  }

  @Test
  void theSeedChoosesAmongTimersOfOneDeadline() {
    Set<List<String>> orders = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      List<String> log = new ArrayList<>();
      try (DeterministicExecutor executor = DeterministicExecutor.seeded(seed)) {
        for (String name : List.of("a", "b", "c")) {
          Timer timer = Timer.create();
          timer.reset(Duration.ofSeconds(1));
          DynamicFuture<?> expiry = timer.next();
          // A waker by hand, as tasks would be mixed by their turns anyway.
          boolean unused = expiry.poll(Context.of(() -> log.add(name)));
        }
        executor.advance(Duration.ofSeconds(1));
      }
      orders.add(log);
    }
    assertThat(orders).hasSize(6);
  }

  /** Loses updates: what was read may be old when it is written. */
  private static final class Counter {
    int value;

    DynamicFuture<Integer> increment(DeterministicExecutor executor) {
      return new Steps<>(2, executor::pause) {
        private int read;

        @Override
        void step(int number) {
          if (number == 0) {
            read = value;
          } else {
            value = read + 1;
          }
        }

        @Override
        Integer value() {
          return value;
        }
      };
    }
  }

  private static void incrementTwice(DeterministicExecutor executor) {
    Counter counter = new Counter();
    executor.spawn(counter.increment(executor)).detach();
    executor.spawn(counter.increment(executor)).detach();
    executor.run();
    assertThat(counter.value).isEqualTo(2);
  }

  @Test
  void aLostUpdateIsFoundAndItsSeedNamed() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      incrementTwice(executor); // all is ready: nothing is seen
    }
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () -> Interleavings.forEachSeed(100, InterleavingTest::incrementTwice));
    assertThat(error).hasCauseThat().hasMessageThat().contains("expected: 2");
    long seed =
        Long.parseLong(error.getMessage().replaceFirst("(?s).*onlySeed\\((\\d+), .*", "$1"));
    AssertionError again =
        assertThrows(
            AssertionError.class,
            () -> Interleavings.onlySeed(seed, InterleavingTest::incrementTwice));
    assertThat(again).hasMessageThat().isEqualTo(error.getMessage());
    for (long earlier = 0; earlier < seed; earlier++) {
      Interleavings.onlySeed(earlier, InterleavingTest::incrementTwice);
    }
  }

  @Test
  void withAMutexNoUpdateIsLost() {
    Interleavings.forEachSeed(
        500,
        executor -> {
          Mutex mutex = new Mutex();
          Counter counter = new Counter();
          for (int i = 0; i < 3; i++) {
            DynamicFuture<Integer> increment = counter.increment(executor);
            executor
                .spawn(
                    new Steps<String>(2, step -> step == 0 ? mutex.lock() : increment) {
                      @Override
                      void step(int number) {}

                      @Override
                      String value() {
                        mutex.unlock();
                        return "done";
                      }
                    })
                .detach();
          }
          executor.run();
          assertThat(counter.value).isEqualTo(3);
        });
  }

  @Test
  void everySeedIsRunOnce() {
    List<DeterministicExecutor> executors = new ArrayList<>();
    Interleavings.forEachSeed(7, executors::add);
    assertThat(new HashSet<>(executors)).hasSize(7);
    for (DeterministicExecutor executor : executors) {
      assertThrows(IllegalStateException.class, executor::run); // closed
    }
    assertThrows(IllegalArgumentException.class, () -> Interleavings.forEachSeed(0, e -> {}));
  }

  @Test
  void whatIsOnlyFoundAtTheEndNamesItsSeedAsWell() {
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () ->
                Interleavings.forEachSeed(
                    3,
                    executor -> {
                      Task<?> unused = executor.spawn(Async.failed(new IllegalStateException("x")));
                      executor.run();
                    }));
    assertThat(error).hasMessageThat().contains("onlySeed(0, ");
    assertThat(error).hasCauseThat().hasCauseThat().hasMessageThat().isEqualTo("x");
  }
}
