package io.asynctrait.benchmarks.switching;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Coroutines on the event loop of {@code runBlocking}; the senders stay from run to run. */
@State(Scope.Thread)
public class KotlinSenders {
  private final KotlinLoop loop = new KotlinLoop();
  private final KotlinQueue queue = new KotlinQueue(loop, Tally.CAPACITY, Tally.SENDERS);
  private final Tally tally = new Tally();

  int run() {
    queue.receive(Tally.ELEMENTS, tally.counts);
    return tally.takeFromAll();
  }

  /** Ends the loop and with it the senders. */
  @TearDown
  public void tearDown() {
    loop.close();
  }
}
