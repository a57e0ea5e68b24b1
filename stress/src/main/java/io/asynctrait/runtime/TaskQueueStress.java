package io.asynctrait.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A producer, and the consumer that adds, too: every node comes out once, with what its producer
 * did before, and those of one producer in their order.
 */
@JCStressTest
@Outcome(id = "3, 1, 1", expect = Expect.ACCEPTABLE, desc = "all, in order, with their data")
@State
public class TaskQueueStress {
  private static final class Node extends TaskNode {
    private final int producer;
    private final int number;
    private int data;

    Node(int producer, int number) {
      this.producer = producer;
      this.number = number;
    }
  }

  private final TaskQueue queue = new TaskQueue();
  private final int[] last = new int[3];
  private int taken;
  private boolean ordered = true;
  private boolean published = true;

  @Actor
  public void first() {
    add(1, 1);
    add(1, 2);
  }

  @Actor
  public void consumer() {
    add(2, 1);
    take();
    take();
  }

  private void add(int producer, int number) {
    Node node = new Node(producer, number);
    node.data = 5;
    queue.add(node);
  }

  private boolean take() {
    Node node = (Node) queue.take();
    if (node == null) {
      return false;
    }
    taken++;
    ordered &= node.number == last[node.producer] + 1;
    last[node.producer] = node.number;
    published &= node.data == 5;
    return true;
  }

  @Arbiter
  public void result(III_Result r) {
    while (take()) {}
    r.r1 = taken;
    r.r2 = ordered ? 1 : 0;
    r.r3 = published ? 1 : 0;
  }
}
