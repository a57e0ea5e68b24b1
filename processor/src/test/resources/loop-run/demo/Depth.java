package demo;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;

/** Recursions of many suspended activations, on stacks that are large enough and on others. */
public class Depth {
  private static final int DEPTH = 10_000;
  private static final int MILLION = 1_000_000;

  private Depth() {}

  /** Runs each command on a new thread with a stack of its own size. */
  private static final class Stacks {
    private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
    private final TaskExecutor executor = TaskExecutor.on(commands::add);

    void runAll(int kilobytes) throws InterruptedException {
      Thread thread =
          new Thread(
              null,
              () -> {
                for (Runnable next = commands.poll(); next != null; next = commands.poll()) {
                  next.run();
                }
              },
              "stack",
              kilobytes * 1024L);
      thread.start();
      thread.join();
    }
  }

  /** With a large stack: suspends, goes on. */
  public static int resumed() throws InterruptedException {
    Deep deep = new AsyncTrait_Deep();
    Stacks stacks = new Stacks();
    Task<Integer> task = stacks.executor.spawn(deep.descendTidily(DEPTH));
    stacks.runAll(64 * 1024);
    deep.signal.raise();
    stacks.runAll(64 * 1024);
    return task.take();
  }

  /** Suspended with a large stack, cancelled with a small one: all clean-up runs. */
  public static String cancelled() throws InterruptedException {
    Deep deep = new AsyncTrait_Deep();
    Stacks stacks = new Stacks();
    Task<Integer> task = stacks.executor.spawn(deep.descendTidily(DEPTH));
    stacks.runAll(64 * 1024);
    String entered = deep.entered + " entered";
    task.cancel();
    stacks.runAll(512);
    return entered + ", " + deep.left + " left, " + outcome(task);
  }

  /** On the stacks of event loops: as deep as it goes, and the loop survives. */
  public static List<String> onALoop() {
    List<String> seen = new ArrayList<>();
    try (EventLoop loop = EventLoop.start("deep")) {
      Deep deep = new AsyncTrait_Deep();
      for (int i = 0; i < 3; i++) {
        Task<Integer> task = loop.spawn(deep.descendTidily(DEPTH));
        while (!task.isDone() && !isAtBottom(loop, deep)) {
          Thread.onSpinWait();
        }
        deep.signal.raise();
        seen.add(outcome(task));
        seen.add(lost(loop, deep) + " lost");
        // What a failed attempt left of the signal is of the past.
        deep = new AsyncTrait_Deep();
        Task<Integer> million = loop.spawn(deep.count(MILLION));
        seen.add(outcome(million));
        seen.add("alive " + loop.spawn(deep.count(100)).block());
        Task<Integer> shallow = loop.spawn(deep.descend(100));
        deep.signal.raise();
        seen.add("alive " + shallow.block());
      }
    }
    return seen;
  }

  /** Overflows while it wakes other tasks of the loop, which must not be lost. */
  public static List<String> overflowsWhileWaking() {
    List<String> seen = new ArrayList<>();
    try (EventLoop loop = EventLoop.start("deep")) {
      for (int i = 0; i < 100; i++) {
        Deep deep = new AsyncTrait_Deep();
        Deep other = new AsyncTrait_Deep();
        Signal raised = new Signal();
        Task<Integer> counter = loop.spawn(other.count(raised));
        seen.add(outcome(loop.spawn(deep.descendWaking(MILLION, raised))));
        loop.spawn(
                once(
                    () -> {
                      other.left = 1;
                      raised.raise();
                    }))
            .block();
        seen.add(counter.block() > 0 ? "counted" : "lost");
      }
    }
    return seen;
  }

  /** Without a loop, as in plain Java. */
  public static String onAPlainThread() {
    Deep deep = new AsyncTrait_Deep();
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      try {
        seen.append(deep.count(MILLION).block());
      } catch (StackOverflowError e) {
        seen.append("overflow, then ").append(deep.count(100).block()).append("; ");
      }
    }
    return seen.toString();
  }

  private static boolean isAtBottom(EventLoop loop, Deep deep) {
    return loop.spawn(read(() -> deep.entered > DEPTH)).block();
  }

  /** How many activations were left without their clean-up. */
  private static int lost(EventLoop loop, Deep deep) {
    return loop.spawn(read(() -> deep.entered - deep.left)).block();
  }

  private static <T> DynamicFuture<T> read(java.util.function.Supplier<T> value) {
    return new PollFuture<>() {
      @Override
      protected boolean advance(Context cx) {
        return succeed(value.get());
      }
    };
  }

  private static DynamicFuture<Integer> once(Runnable action) {
    return read(
        () -> {
          action.run();
          return 1;
        });
  }

  private static String outcome(Task<Integer> task) {
    while (!task.isDone()) {
      Thread.onSpinWait();
    }
    try {
      return "gave " + task.take();
    } catch (StackOverflowError e) {
      return "overflow";
    } catch (CancellationException e) {
      return "cancelled";
    }
  }
}
