package io.asynctrait.benchmarks.switching;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Two coroutines on the event loop of {@code runBlocking}, in a thread of its own. */
@State(Scope.Thread)
public class KotlinPlayers {
  private final KotlinLoop loop = new KotlinLoop();

  int runWithSignals() {
    return KotlinPlayersKt.playWithSignals(loop, Ball.MOVES);
  }

  int runWithChannels() {
    return KotlinPlayersKt.playWithChannels(loop, Ball.MOVES);
  }

  /** Ends the loop. */
  @TearDown
  public void tearDown() {
    loop.close();
  }
}
