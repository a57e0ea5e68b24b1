package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class TaskQueueTest {
  private static final class Node extends TaskNode {
    final int producer;
    int number;

    Node(int producer, int number) {
      this.producer = producer;
      this.number = number;
    }
  }

  private final TaskQueue queue = new TaskQueue();

  @Test
  void firstInFirstOut() {
    assertThat(queue.take()).isNull();
    for (int round = 0; round < 3; round++) {
      Node a = new Node(0, 0);
      Node b = new Node(0, 1);
      queue.add(a);
      assertThat(queue.take()).isSameInstanceAs(a);
      queue.add(b);
      queue.add(a);
      assertThat(queue.take()).isSameInstanceAs(b);
      queue.add(b);
      assertThat(queue.take()).isSameInstanceAs(a);
      assertThat(queue.take()).isSameInstanceAs(b);
      assertThat(queue.take()).isNull();
    }
  }

  @Test
  void noNodeIsLostAndProducersKeepTheirOrder() throws Exception {
    int perProducer = 50_000;
    Thread[] producers = new Thread[2];
    for (int p = 0; p < producers.length; p++) {
      int producer = p;
      producers[p] =
          new Thread(
              () -> {
                for (int i = 0; i < perProducer; i++) {
                  queue.add(new Node(producer, i));
                }
              });
      producers[p].start();
    }
    int[] next = new int[producers.length];
    int taken = 0;
    while (taken < producers.length * perProducer) {
      Node node = (Node) queue.take();
      if (node == null) {
        Thread.onSpinWait();
        continue;
      }
      taken++;
      assertThat(node.number).isEqualTo(next[node.producer]++);
    }
    for (Thread producer : producers) {
      producer.join();
    }
    assertThat(queue.take()).isNull();
  }
}
