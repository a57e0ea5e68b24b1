package demo;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;

public class Shutdown {
  private Shutdown() {}

  /** What happens when a loop ends with two tasks that wait. */
  public static List<String> run() {
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    EventLoop loop =
        EventLoop.start(
            "shutdown", (thread, failure) -> log.add("uncaught: " + describe(failure)));
    Task<Integer> second = loop.spawn(new AsyncTrait_Work(log).failing());
    Task<Integer> first = loop.spawn(new AsyncTrait_Work(log).outer());
    loop.dump().join();
    loop.close();
    log.add("first: " + outcome(first));
    log.add("second: " + outcome(second));
    try {
      loop.spawn(Async.ready(1));
    } catch (RejectedExecutionException e) {
      log.add("later: " + e.getClass().getSimpleName());
    }
    log.add(loop.dump().join().isEmpty() ? "ended" : "not ended");
    return List.copyOf(log);
  }

  private static String outcome(Task<Integer> task) {
    try {
      return "gave " + task.take();
    } catch (CancellationException e) {
      return e.getSuppressed().length == 0
          ? "cancelled"
          : "cancelled, " + e.getSuppressed()[0].getClass().getSimpleName() + " suppressed";
    }
  }

  private static String describe(Throwable failure) {
    return failure.getClass().getSimpleName() + " " + failure.getMessage();
  }
}
