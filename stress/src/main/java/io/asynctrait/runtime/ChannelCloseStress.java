package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Closing against a send: what was sent is received, and the end comes once, behind it. */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "sent and received")
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "refused, nothing received")
@State
public class ChannelCloseStress {
  private final Channel<String> channel = new Channel<>(1);
  private final DynamicFuture<String> receiver = channel.receive();

  public ChannelCloseStress() {
    receiver.poll(Context.of(() -> {}));
  }

  @Actor
  public void send(II_Result r) {
    try {
      r.r1 = channel.trySend("element") ? 1 : 0;
    } catch (ChannelClosedException e) {
      r.r1 = 0;
    }
  }

  @Actor
  public void close() {
    channel.close();
  }

  @Arbiter
  public void result(II_Result r) {
    if (!receiver.poll(Context.of(() -> {}))) {
      r.r2 = -1;
      return;
    }
    r.r2 = receiver.take() == null ? 0 : 1;
  }
}
