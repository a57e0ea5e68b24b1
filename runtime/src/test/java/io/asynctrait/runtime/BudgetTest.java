package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BudgetTest {
  private final ArrayDeque<Runnable> commands = new ArrayDeque<>();
  private final TaskExecutor executor = TaskExecutor.on(commands::add);

  /** Consumes a signal that it raises itself, so it could always go on. */
  private static final class Greedy extends PollFuture<Integer> {
    private final Signal signal = new Signal();
    private int consumed;

    @Override
    protected boolean advance(Context cx) {
      while (consumed < 1000) {
        signal.raise();
        if (!signal.poll(cx)) {
          return false;
        }
        consumed++;
      }
      return succeed(consumed);
    }
  }

  private int runAll() {
    int runs = 0;
    for (Runnable command = commands.poll(); command != null; command = commands.poll()) {
      command.run();
      runs++;
    }
    return runs;
  }

  @Test
  void aTaskThatCouldAlwaysGoOnYields() {
    Task<Integer> task = executor.spawn(new Greedy());
    assertThat(runAll()).isGreaterThan(3);
    assertThat(task.take()).isEqualTo(1000);
  }

  @Test
  void nobodyYieldsWithoutAnExecutor() {
    DynamicFuture<Integer> future = new Greedy();
    assertThat(future.poll(Context.of(() -> {}))).isTrue();
    assertThat(future.take()).isEqualTo(1000);
  }

  @Test
  void moreReadyChildrenThanTheBudgetAllComplete() {
    List<DynamicFuture<Object>> children = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      Promise<Object> promise = new Promise<>();
      assertThat(promise.complete(i)).isTrue();
      children.add(promise.future());
      Signal signal = new Signal();
      signal.raise();
      children.add(Async.join(signal.next(), Async.ready(i), (a, b) -> b));
    }
    Task<List<Object>> task = executor.spawn(Async.join(children));
    assertThat(runAll()).isGreaterThan(3);
    assertThat(task.take()).hasSize(1000);
  }

  @Test
  void aRaiseIsKeptWhenTheWaiterIsCancelledInsteadOfGoingOn() {
    Signal signal = new Signal();
    signal.raise();
    PollFuture<String> spender =
        new PollFuture<>() {
          private DynamicFuture<?> next = Async.ready();

          @Override
          protected boolean advance(Context cx) {
            while (!cx.isOverBudget()) {
              // spend
            }
            next = signal.next();
            return next.poll(cx) && succeed("not reached");
          }

          @Override
          protected void cancelled() {
            next.cancel();
          }
        };
    Task<String> task = executor.spawn(spender);
    commands.remove().run();
    assertThat(task.isDone()).isFalse();
    task.cancel();
    assertThat(runAll()).isEqualTo(1);
    assertThat(signal.next().poll(Context.of(() -> {}))).isTrue();
  }

  /** Goes round and round; each so often it does what a leaf does. */
  private static final class Rounds extends PollFuture<Integer> {
    private final int roundsPerLeaf;
    private int turns = 1;

    Rounds(int roundsPerLeaf) {
      this.roundsPerLeaf = roundsPerLeaf;
    }

    @Override
    protected boolean advance(Context cx) {
      int rounds = 0;
      while (!cx.isTurnOver()) {
        rounds++;
        if (rounds % roundsPerLeaf == 0 && cx.isOverBudget()) {
          break;
        }
      }
      if (turns++ == 3) {
        return succeed(rounds);
      }
      cx.waker().wake();
      return false;
    }
  }

  @Test
  void eachTurnHasAsManyRounds() {
    Task<Integer> cheap = executor.spawn(new Rounds(Integer.MAX_VALUE));
    assertThat(runAll()).isEqualTo(3);
    assertThat(cheap.take()).isEqualTo(1024);
  }

  @Test
  void aLeafCostsAsMuchAsEightRounds() {
    Task<Integer> dear = executor.spawn(new Rounds(1));
    assertThat(runAll()).isEqualTo(3);
    assertThat(dear.take()).isEqualTo(1024 / 9 + 1);
  }

  @Test
  void roundsAreEndlessWithoutAnExecutor() {
    Context cx = Context.of(() -> {});
    for (int i = 0; i < 10_000; i++) {
      assertThat(cx.isTurnOver()).isFalse();
    }
  }
}
