package demo;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.FrameStatistics;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Errors {
  private Errors() {}

  /** What came of each error, on a loop and on a pool of threads. */
  public static List<String> run() throws InterruptedException {
    List<String> seen = new ArrayList<>();
    try (EventLoop loop = EventLoop.start("errors")) {
      run(loop, seen);
    }
    ExecutorService pool = Executors.newSingleThreadExecutor();
    run(TaskExecutor.on(pool), seen);
    pool.shutdown();
    return seen;
  }

  private static void run(TaskExecutor executor, List<String> seen) {
    Failing failing = new AsyncTrait_Failing();
    executor.spawn(failing.passOn(null, true)).block(); // makes the frames
    List<Error> errors =
        List.of(
            new StackOverflowError(),
            new OutOfMemoryError(),
            new AssertionError(),
            new NoClassDefFoundError(),
            new InternalError());
    for (Error error : errors) {
      for (boolean suspends : new boolean[] {false, true}) {
        seen.add(outcome(executor.spawn(failing.passOn(error, suspends)), error));
        seen.add(outcome(executor.spawn(failing.fail(error, suspends)), error));
        long before = created();
        seen.add(outcome(executor.spawn(failing.passOn(null, true)), error));
        seen.add(created() == before ? "recycled" : "made anew");
      }
    }
    seen.add(failing.cleanUps + " clean-ups");
  }

  private static String outcome(Task<Integer> task, Error expected) {
    try {
      return "gave " + task.block();
    } catch (Error e) {
      return e == expected && e.getSuppressed().length == 0 ? "thrown" : "other: " + e;
    }
  }

  private static long created() {
    return FrameStatistics.all().stream()
        .filter(statistics -> statistics.method().startsWith("demo.Failing."))
        .mapToLong(FrameStatistics::created)
        .sum();
  }
}
