import io.asynctrait.processor.cases.IdleFrames;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.FrameStatistics;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.ToLongFunction;

/** Each way out of a call, and where the frames are afterwards. */
class Main {
  private final List<String> seen = new ArrayList<>();
  private final Waiting waiting = new AsyncTrait_Waiting();
  private final Passing passing = new AsyncTrait_Passing(waiting);
  private final Context cx = Context.of(() -> {});
  private Order order = new Order();

  static List<String> run() throws Throwable {
    Main main = new Main();
    main.endings();
    main.cancellations();
    main.wakersAndExecutors();
    main.dropped();
    return main.seen;
  }

  private void endings() throws Throwable {
    end("returns", passing.work(order));
    order.failure = new Exception("checked");
    end("throws", passing.work(order));
    order.failure = new OutOfMemoryError("of the body");
    end("throws an error", passing.work(order));
    order.failureOfCleanUp = new Exception("of the clean-up");
    end("fails in its clean-up", passing.work(order));
    end("ends in a tail call", passing.passOn(order));
    order.failure = new Exception("checked");
    end("fails in a tail call", passing.passOn(order));
  }

  private void end(String way, DynamicFuture<Object> call) {
    call.poll(cx);
    order.signal.raise();
    while (!call.poll(cx)) {}
    tell(way + ", " + outcome(call::take));
  }

  private void cancellations() throws Throwable {
    cancel("is cancelled", passing.work(order));
    order.failureOfCleanUp = new Exception("of the clean-up");
    cancel("is cancelled and fails in its clean-up", passing.work(order));
    cancel("is cancelled in front of a tail call", passing.passOn(order));
    DynamicFuture<Object> call = passing.work(order);
    call.cancel();
    tell("is cancelled before it began");
  }

  private void cancel(String way, DynamicFuture<Object> call) {
    call.poll(cx);
    tell(
        way
            + ", "
            + outcome(
                () -> {
                  call.cancel();
                  return "nothing";
                }));
  }

  private void wakersAndExecutors() throws Throwable {
    Context throwing =
        Context.of(
            () -> {
              throw new IllegalStateException("of the waker");
            });
    DynamicFuture<Object> call = passing.work(order);
    call.poll(throwing);
    String raising =
        outcome(
            () -> {
              order.signal.raise();
              return "nothing";
            });
    call.poll(cx);
    tell("its waker throws, raising " + raising + ", " + outcome(call::take));
    refused("is refused by its executor", new RejectedExecutionException("full"));
    refused("is hit by an error of its executor", new OutOfMemoryError("of the executor"));
    Task<Object> never = null;
    try {
      never =
          TaskExecutor.on(
                  command -> {
                    throw new RejectedExecutionException("closed");
                  })
              .spawn(passing.work(order));
    } catch (RejectedExecutionException e) {
      tell("is refused at once, " + (never == null ? e.getMessage() : "spawned"));
    }
  }

  private void refused(String way, Throwable refusal) throws Throwable {
    Queue<Runnable> commands = new ArrayDeque<>();
    TaskExecutor executor =
        TaskExecutor.on(
            command -> {
              if (!commands.isEmpty()) {
                throw Main.<RuntimeException>sneak(refusal);
              }
              commands.add(command);
            });
    Task<Object> task = executor.spawn(passing.work(order));
    commands.element().run();
    order.signal.raise();
    tell(way + ", " + outcome(task::take));
  }

  private void dropped() throws Throwable {
    DynamicFuture<Object> unpolled = passing.work(order);
    unpolled = null;
    tell("is dropped before it began");
    DynamicFuture<Object> suspended = passing.work(order);
    suspended.poll(cx);
    suspended = null;
    tell("is dropped while it is suspended");
    end("returns", passing.work(order));
    end("returns", passing.work(order));
  }

  private interface Taking {
    Object take() throws Throwable;
  }

  private static String outcome(Taking taking) {
    try {
      return "gives " + taking.take();
    } catch (CancellationException e) {
      return "is cancelled";
    } catch (Throwable e) {
      return "throws " + e.getClass().getSimpleName() + " " + e.getMessage();
    }
  }

  private void tell(String way) {
    String empty = "empty";
    try {
      IdleFrames.requireEmpty(passing);
      IdleFrames.requireEmpty(waiting);
    } catch (RuntimeException e) {
      empty = e.getMessage();
    }
    seen.add(
        way
            + ": "
            + order.cleanUps
            + " clean-ups; frames: "
            + sum(FrameStatistics::created)
            + " made, "
            + sum(FrameStatistics::recycled)
            + " used again, "
            + sum(FrameStatistics::inFlight)
            + " in flight, "
            + sum(FrameStatistics::idle)
            + " idle and "
            + empty);
    order = new Order();
  }

  private static long sum(ToLongFunction<FrameStatistics> figure) {
    return FrameStatistics.all().stream()
        .filter(statistics -> statistics.method().matches("(Waiting|Passing)\\..*"))
        .mapToLong(figure)
        .sum();
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E sneak(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
