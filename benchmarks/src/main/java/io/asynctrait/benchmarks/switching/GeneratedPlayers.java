package io.asynctrait.benchmarks.switching;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.Task;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Two tasks of an {@link EventLoop}, each of which raises the signal of the other. */
@State(Scope.Thread)
public class GeneratedPlayers {
  private final EventLoop loop = EventLoop.start("loop");
  private final Ball ball = new Ball();
  private final Signal firstSignal = new Signal();
  private final Signal secondSignal = new Signal();
  private final SignalPlayer first =
      new AsyncTrait_SignalPlayer(ball, 0, firstSignal, secondSignal);
  private final SignalPlayer second =
      new AsyncTrait_SignalPlayer(ball, 1, secondSignal, firstSignal);

  int run() {
    // The last move of the run before has raised it, too; that is the same.
    firstSignal.raise();
    Task<Integer> firstTask = loop.spawn(first.play(Ball.MOVES));
    Task<Integer> secondTask = loop.spawn(second.play(Ball.MOVES));
    return firstTask.block() + secondTask.block();
  }

  /** Ends the loop. */
  @TearDown
  public void tearDown() {
    loop.close();
  }
}
