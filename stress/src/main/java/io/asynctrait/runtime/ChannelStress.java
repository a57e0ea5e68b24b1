package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A send, while one receiver gives up and the next polls: received once, and published. */
@JCStressTest
@Outcome(id = "1, 5", expect = Expect.ACCEPTABLE, desc = "received once, with what was done before")
@State
public class ChannelStress {
  private final Channel<String> channel = new Channel<>(1);
  private final DynamicFuture<String> impatient = channel.receive();
  private final DynamicFuture<String> patient = channel.receive();
  private int data;
  private int received;
  private int seen;

  public ChannelStress() {
    impatient.poll(Context.of(() -> {}));
  }

  @Actor
  public void send() {
    data = 5;
    channel.trySend("element");
  }

  @Actor
  public void giveUpAndReceive() {
    impatient.cancel();
    poll();
  }

  private void poll() {
    if (patient.poll(Context.of(() -> {})) && patient.take() != null) {
      received++;
      seen = data;
    }
  }

  @Arbiter
  public void result(II_Result r) {
    if (received == 0) {
      poll();
    }
    r.r1 = received + channel.size();
    r.r2 = seen;
  }
}
