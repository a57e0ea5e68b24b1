package demo;

import static demo.Caller.NAME;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import io.asynctrait.runtime.TaskLocal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

public class Locals {
  private Locals() {}

  /** How often a wrong name was seen by tasks that wake each other on two loops, and on a pool. */
  public static int acrossThreads() {
    ForkJoinPool pool = new ForkJoinPool(3);
    try (EventLoop one = EventLoop.start("one");
        EventLoop other = EventLoop.start("other")) {
      return pingPong(one, other) + pingPong(TaskExecutor.on(pool), other);
    } finally {
      pool.shutdown();
    }
  }

  private static int pingPong(TaskExecutor one, TaskExecutor other) {
    List<Task<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Channel<Integer> there = new Channel<>(1);
      Channel<Integer> back = new Channel<>(1);
      tasks.add(start(one, new AsyncTrait_Caller(back, there, List.of()), "one " + i));
      tasks.add(start(other, new AsyncTrait_Caller(there, back, List.of()), "other " + i));
    }
    int wrong = 0;
    for (Task<Integer> task : tasks) {
      wrong += task.block();
    }
    return wrong;
  }

  private static Task<Integer> start(TaskExecutor executor, Caller caller, String name) {
    return executor.spawn(TaskLocal.where(NAME, name).call(caller.pingPong(name, 200)));
  }

  /** What is seen below rebindings, on a loop; a plain task runs in between. */
  public static List<String> rebound() {
    try (EventLoop loop = EventLoop.start("rebound")) {
      Task<Integer> between = loop.spawn(watchForNames());
      List<String> seen = new ArrayList<>();
      Caller caller = new AsyncTrait_Caller(null, null, List.of());
      for (Function<Caller, DynamicFuture<String>> call : calls()) {
        DynamicFuture<String> called = call.apply(caller);
        seen.add(loop.spawn(TaskLocal.where(NAME, "outer").call(called)).block());
      }
      between.cancel();
      try {
        between.block();
      } catch (CancellationException e) {
        seen.add("nobody else saw it");
      }
      return seen;
    }
  }

  /** The same, without generated code. */
  public static List<String> reboundInBlockingCode() throws Exception {
    return Async.blocking(
        () -> {
          List<String> seen = new ArrayList<>();
          Caller plain = new Caller(null, null, List.of());
          for (Function<Caller, DynamicFuture<String>> call : calls()) {
            seen.add(
                Async.await(TaskLocal.where(NAME, "outer").call(() -> call.apply(plain))));
          }
          return seen;
        });
  }

  private static List<Function<Caller, DynamicFuture<String>>> calls() {
    return List.of(Caller::name, Caller::nested, Caller::failing);
  }

  /** Runs whenever it has its turn; fails if it ever sees a name. */
  private static DynamicFuture<Integer> watchForNames() {
    return new PollFuture<>() {
      @Override
      protected boolean advance(Context cx) {
        if (NAME.isBound()) {
          throw new IllegalStateException("sees " + NAME.get());
        }
        cx.waker().wake();
        return false;
      }
    };
  }

  /** What the children of a group see. */
  public static String group() {
    try (EventLoop loop = EventLoop.start("group")) {
      Caller caller = new AsyncTrait_Caller(null, null, List.of());
      return loop.spawn(TaskLocal.where(NAME, "outer").call(caller.group())).block();
    }
  }

  /** Who cleans up after a cancellation. */
  public static List<String> cancelled() {
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    try (EventLoop loop = EventLoop.start("cancelled")) {
      Caller caller = new AsyncTrait_Caller(new Channel<>(1), new Channel<>(1), log);
      Task<Integer> task = loop.spawn(TaskLocal.where(NAME, "outer").call(caller.stuck()));
      loop.dump().join();
      task.cancel();
      try {
        task.block();
      } catch (CancellationException e) {
        log.add("cancelled");
      }
    }
    return List.copyOf(log);
  }
}
