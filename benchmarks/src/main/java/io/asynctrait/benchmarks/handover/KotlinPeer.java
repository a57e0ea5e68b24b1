package io.asynctrait.benchmarks.handover;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.KotlinStep;
import io.asynctrait.benchmarks.chain.KotlinStepsKt;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Coroutines on a dispatcher of one thread, whose leaves the other thread resumes. */
@State(Scope.Thread)
public class KotlinPeer {
  private KotlinHandover handover = new KotlinHandover(List.of(), 0, 0);

  /** Builds one chain for each task. */
  @Setup
  public void setUp(HandoverShape shape) {
    List<KotlinStep> chains = new ArrayList<>();
    for (int i = 0; i < shape.tasks; i++) {
      chains.add(
          Chains.<KotlinStep>one(
              1, shape.depth, new KotlinHandoverLeaf(shape.other), KotlinStepsKt::kotlinLink));
    }
    handover.close();
    handover = new KotlinHandover(chains, shape.callsPerTask(), shape.answer());
  }

  int run() {
    return handover.run();
  }

  /** Ends the dispatcher. */
  @TearDown
  public void tearDown() {
    handover.close();
  }
}
