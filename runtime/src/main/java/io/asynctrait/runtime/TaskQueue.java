package io.asynctrait.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The run queue of an event loop: first in, first out, many producers, one consumer, after Vyukov's
 * intrusive queue.
 *
 * <pre>
 *   head (consumer)                        tail (producers)
 *     |                                      |
 *     v                                      v
 *   node --next--&gt; node --next--&gt; node ... node
 * </pre>
 *
 * <p>A producer swings {@code tail} to its node and then links the node before it. In between the
 * chain has a gap: the consumer sees nothing behind it, neither this node nor later ones. Producers
 * therefore look whether the consumer sleeps only after they have linked, and a consumer that finds
 * a gap may sleep as if the queue were empty.
 *
 * <p>A stub node stands in when the last real node has been taken, so that the chain is never
 * empty.
 */
final class TaskQueue {
  private static final VarHandle TAIL;

  static {
    try {
      TAIL = MethodHandles.lookup().findVarHandle(TaskQueue.class, "tail", TaskNode.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final TaskNode stub = new TaskNode();

  /** Confined to the consumer. */
  private TaskNode head = stub;

  @SuppressWarnings("unused") // through TAIL
  private TaskNode tail = stub;

  /**
   * Appends a node that is in no queue.
   *
   * <p>The link is a volatile write: a producer that afterwards reads, volatile, whether the
   * consumer sleeps either sees that it does, or the consumer's {@link #take} after it said so sees
   * the link.
   */
  void add(TaskNode node) {
    // Opaque is enough: the exchange publishes it to the next producer, the link to the consumer.
    TaskNode.NEXT.setOpaque(node, null);
    // Acquire: the nulled link of the previous node, before it is overwritten. Release: ours, for
    // the next producer.
    TaskNode previous = (TaskNode) TAIL.getAndSet(this, node);
    TaskNode.NEXT.setVolatile(previous, node);
  }

  /**
   * Takes the first node. Returns null if there is none, or none can be reached before a producer
   * has linked its own.
   */
  @Nullable TaskNode take() {
    TaskNode first = head;
    // Volatile: the other half of what add says; as an acquire it orders the producer's writes
    // before the consumer's reads.
    TaskNode second = (TaskNode) TaskNode.NEXT.getVolatile(first);
    if (first == stub) {
      if (second == null) {
        return null;
      }
      head = second;
      first = second;
      second = (TaskNode) TaskNode.NEXT.getVolatile(first);
    }
    if (second == null) {
      if ((TaskNode) TAIL.getVolatile(this) != first) {
        return null; // a gap: the producer is about to link
      }
      // The last node: it can only leave when something follows it.
      add(stub);
      second = (TaskNode) TaskNode.NEXT.getVolatile(first);
      if (second == null) {
        return null; // a gap, as somebody came in before the stub
      }
    }
    head = second;
    return first;
  }
}
