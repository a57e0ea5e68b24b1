package io.asynctrait.benchmarks.switching;

import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.EventLoop;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Tasks of an {@link EventLoop}; the senders stay from run to run. */
@State(Scope.Thread)
public class GeneratedQueue {
  private final EventLoop loop = EventLoop.start("loop");
  private final Channel<Integer> channel = new Channel<>(Tally.CAPACITY);
  private final QueueCalls.Receiver receiver =
      new AsyncTrait_QueueCalls_Receiver(channel, new Tally());

  /** Starts the senders. */
  @Setup
  public void setUp() {
    for (int i = 0; i < Tally.SENDERS; i++) {
      loop.spawn(new AsyncTrait_QueueCalls_Sender(channel, i).send()).detach();
    }
  }

  int run() {
    return loop.spawn(receiver.receive(Tally.ELEMENTS)).block();
  }

  /** Ends the loop and with it the senders. */
  @TearDown
  public void tearDown() {
    loop.close();
  }
}
