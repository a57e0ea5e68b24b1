package demo;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Task;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

public class Budget {
  private Budget() {}

  /** For each kind of await how many rounds a loop over it made until another task had ten turns. */
  public static Map<String, Integer> run() {
    Map<String, Function<Greedy, DynamicFuture<Integer>>> loops = new LinkedHashMap<>();
    loops.put("trait", Greedy::ofTrait);
    loops.put("default", Greedy::ofDefault);
    loops.put("poll function", Greedy::ofPollFunction);
    loops.put("own", Greedy::ofOwn);
    loops.put("static", Greedy::ofStatic);
    loops.put("lambda", Greedy::ofLambda);
    loops.put("future", Greedy::ofFutures);
    loops.put("signal", Greedy::ofSignal);
    loops.put("channel", Greedy::ofChannel);
    Map<String, Integer> rounds = new LinkedHashMap<>();
    loops.forEach((name, loop) -> rounds.put(name, rounds(loop)));
    return rounds;
  }

  private static int rounds(Function<Greedy, DynamicFuture<Integer>> method) {
    try (EventLoop loop = EventLoop.start("budget")) {
      Greedy greedy = new AsyncTrait_Greedy();
      Task<Task<Integer>> both =
          loop.spawn(
              new PollFuture<>() {
                @Override
                protected boolean advance(Context cx) {
                  Task<Integer> first = loop.spawn(method.apply(greedy));
                  loop.spawn(new Modest(greedy)).detach();
                  return succeed(first);
                }
              });
      return both.block().block();
    }
  }

  /** Yields ten times, and stops the other. */
  private static final class Modest extends PollFuture<Integer> {
    private final Greedy greedy;
    private int turns;
    private DynamicFuture<Void> turn = Async.yieldNow();

    Modest(Greedy greedy) {
      this.greedy = greedy;
    }

    @Override
    protected boolean advance(Context cx) {
      while (turns < 10) {
        if (!turn.poll(cx)) {
          return false;
        }
        turns++;
        turn = Async.yieldNow();
      }
      greedy.stopped = true;
      return succeed(turns);
    }
  }
}
