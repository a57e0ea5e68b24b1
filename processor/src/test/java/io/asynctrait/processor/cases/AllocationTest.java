package io.asynctrait.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.asynctrait.processor.AsyncTraitProcessor;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Calls between generated methods allocate nothing after warm-up: five {@code @Recycle} calls on
 * top of each other, called in a loop that is an async method itself, with the signal at the bottom
 * raised before each call or after each suspended.
 */
final class AllocationTest {
  private static final int LEVELS = 5;
  private static final int WARM_UP_CALLS = 100_000;
  private static final int CALLS = 1_000_000;

  /**
   * What one run may allocate, whatever the number of calls: the handle that the test polls
   * (receiver and arguments), the loop's own frame, the {@code Long} at its end, an array for
   * counting, and the test's lambda and boxes. One byte for each call would be 200 times as much.
   */
  private static final long BYTES_PER_RUN = 5_000;

  private static ClassLoader loader;

  private final Signal signal = new Signal();
  private final Context cx = Context.of(() -> {});

  @BeforeAll
  static void compile() {
    CaseCompilation compilation =
        CaseCompilation.run(
            "allocation",
            Stream.of("Level", "Floor", "Caller").map(AllocationTest::source).toList(),
            List.of(new AsyncTraitProcessor()));
    assertThat(compilation.problems()).isEmpty();
    loader = compilation.loader();
  }

  private static Path source(String name) {
    try {
      return Path.of(AllocationTest.class.getResource("/allocation/" + name + ".java").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sum, true", "sum, false",
    "tail, true", "tail, false",
    "same, true", "same, false",
    "guarded, true", "guarded, false"
  })
  void callsBetweenGeneratedMethodsAllocateNothing(String method, boolean ready) throws Exception {
    Object caller = caller();
    // Several rounds, so that both paths are compiled before the one that counts.
    for (int i = 0; i < 5; i++) {
      run(caller, method, WARM_UP_CALLS, ready);
      run(caller, method, 100, !ready);
    }
    DynamicFuture<?> future = future(caller, method, CALLS, ready);

    long bytes = new AllocationMeter().bytesOf(() -> poll(future));

    assertThat(future.take()).isNotNull();
    assertWithMessage("bytes in %s calls of %s levels", CALLS, LEVELS)
        .that(bytes)
        .isLessThan(BYTES_PER_RUN);
  }

  private void run(Object caller, String method, int calls, boolean ready) throws Exception {
    DynamicFuture<?> future = future(caller, method, calls, ready);
    poll(future);
    assertThat(future.take()).isEqualTo(expected(method, calls));
  }

  private static Long expected(String method, long calls) {
    long sumOfArguments = calls * (calls - 1) / 2;
    return switch (method) {
      case "sum" -> sumOfArguments + calls * (LEVELS - 1);
      case "tail" -> sumOfArguments;
      case "same" -> calls;
      default -> calls * (LEVELS - 1);
    };
  }

  private void poll(DynamicFuture<?> future) {
    while (!future.poll(cx)) {
      signal.raise();
    }
  }

  private Object caller() throws ReflectiveOperationException {
    Class<?> level = Class.forName("allocation.Level", true, loader);
    var floor =
        Class.forName("allocation.AsyncTrait_Floor", true, loader)
            .getConstructor(level, Signal.class);
    Object highest = null;
    for (int i = 0; i < LEVELS; i++) {
      highest = floor.newInstance(highest, signal);
    }
    return Class.forName("allocation.AsyncTrait_Caller", true, loader)
        .getConstructor(level, Signal.class)
        .newInstance(highest, signal);
  }

  private static DynamicFuture<?> future(Object caller, String method, int calls, boolean ready)
      throws ReflectiveOperationException {
    return (DynamicFuture<?>)
        caller.getClass().getMethod(method, int.class, boolean.class).invoke(caller, calls, ready);
  }
}
