package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.PollSteps;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Chains as poll functions written by hand. A round raises the leaf and polls, which ends one call,
 * then starts the next and polls that one up to its wait.
 */
@State(Scope.Thread)
public class PollPeer {
  private final PollSteps.PendingLeaf leaf = new PollSteps.PendingLeaf();
  private PollSteps.Step[] chains = {};
  private int[] answers = {};
  private int index;

  /** Builds the chains and runs the first one up to its wait. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chains = shape.<PollSteps.Step>chains(leaf, PollSteps.TYPES).toArray(new PollSteps.Step[0]);
    answers = shape.answers();
    start();
  }

  int round() {
    leaf.raised = true;
    PollSteps.Step chain = chains[index];
    if (!chain.poll()) {
      throw new IllegalStateException("a raised chain was pending");
    }
    int value = Chains.check(chain.value, answers[index]);
    index = SuspensionShape.next(index);
    start();
    return value;
  }

  private void start() {
    chains[index].start(1);
    if (chains[index].poll()) {
      throw new IllegalStateException("a chain did not wait");
    }
  }
}
