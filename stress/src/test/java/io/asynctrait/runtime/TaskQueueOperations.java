package io.asynctrait.runtime;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/**
 * The run queue: many add, one takes. Between the two steps of {@code add} the queue has a gap, and
 * {@code take} may find nothing though something was added behind it; a loop would be rung by the
 * one who fills the gap. Here the consumer tries again, as long as it knows that there is
 * something.
 */
public class TaskQueueOperations {
  private static final class Node extends TaskNode {
    final int number;

    Node(int number) {
      this.number = number;
    }
  }

  private final TaskQueue queue = new TaskQueue();
  private final AtomicInteger added = new AtomicInteger();
  private int taken;

  @Operation
  public void add(@Param(gen = IntGen.class) int number) {
    queue.add(new Node(number));
    added.incrementAndGet();
  }

  @Operation(nonParallelGroup = "consumer")
  public int take() {
    boolean isThereOne = triesAgain() && added.get() > taken;
    Node node = (Node) queue.take();
    while (node == null && isThereOne) {
      node = (Node) queue.take();
    }
    if (node == null) {
      return Integer.MIN_VALUE;
    }
    taken++;
    return node.number;
  }

  /** Whether the consumer waits for a gap to be filled. */
  boolean triesAgain() {
    return true;
  }

  /** Takes what it finds. */
  public static class GivingUp extends TaskQueueOperations {
    @Override
    boolean triesAgain() {
      return false;
    }
  }

  /** First in, first out. */
  public static class Specification {
    private final ArrayDeque<Integer> numbers = new ArrayDeque<>();

    public void add(int number) {
      numbers.add(number);
    }

    public int take() {
      return numbers.isEmpty() ? Integer.MIN_VALUE : numbers.remove();
    }
  }
}
