package io.asynctrait.benchmarks.switching;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Two sequences of futures on an executor of one thread, each completing the other's next one. */
@State(Scope.Thread)
public class FuturePlayers {
  private final ExecutorService loop = Executors.newSingleThreadExecutor();
  private final Ball ball = new Ball();
  private final Player first = new Player(0);
  private final Player second = new Player(1);

  int run() {
    CompletableFuture<Integer> firstEnd = first.start();
    CompletableFuture<Integer> secondEnd = second.start();
    first.turn.complete(null);
    return firstEnd.join() + secondEnd.join();
  }

  /** Ends the loop. */
  @TearDown
  public void tearDown() {
    loop.shutdownNow();
  }

  private final class Player {
    private final int number;
    private CompletableFuture<Void> turn = new CompletableFuture<>();
    private CompletableFuture<Integer> end = new CompletableFuture<>();
    private int moved;

    Player(int number) {
      this.number = number;
    }

    CompletableFuture<Integer> start() {
      moved = 0;
      end = new CompletableFuture<>();
      awaitTurn();
      return end;
    }

    private void awaitTurn() {
      turn = new CompletableFuture<>();
      turn.thenRunAsync(this::move, loop).exceptionally(this::fail);
    }

    private void move() {
      ball.pass(number);
      moved++;
      if (moved < Ball.MOVES) {
        awaitTurn();
      } else {
        end.complete(moved);
      }
      (number == 0 ? second : first).turn.complete(null);
    }

    private Void fail(Throwable failure) {
      first.end.completeExceptionally(failure);
      second.end.completeExceptionally(failure);
      return null;
    }
  }
}
