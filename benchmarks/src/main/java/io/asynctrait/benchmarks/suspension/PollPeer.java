package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.PollSteps;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The chain as poll functions written by hand. A round raises the leaf and polls, which ends one
 * call, then starts the next and polls that one up to its wait.
 */
@State(Scope.Thread)
public class PollPeer {
  private final PollSteps.PendingLeaf leaf = new PollSteps.PendingLeaf();
  private PollSteps.Step chain = leaf;
  private int answer;

  /** Builds the chain and runs it up to the first wait. */
  @Setup
  public void setUp(SuspensionShape shape) {
    chain = Chains.<PollSteps.Step>one(shape.types, shape.depth, leaf, PollSteps.TYPES);
    answer = shape.answer();
    start();
  }

  int round() {
    leaf.raised = true;
    if (!chain.poll()) {
      throw new IllegalStateException("a raised chain was pending");
    }
    int value = chain.value;
    start();
    return Chains.check(value, answer);
  }

  private void start() {
    chain.start(1);
    if (chain.poll()) {
      throw new IllegalStateException("a chain did not wait");
    }
  }
}
