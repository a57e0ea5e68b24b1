package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunQueueTest {
  private final RunQueue queue = new RunQueue();
  private final TaskNode a = new TaskNode();
  private final TaskNode b = new TaskNode();
  private final TaskNode c = new TaskNode();
  private final TaskNode d = new TaskNode();

  private List<TaskNode> taken() {
    List<TaskNode> nodes = new ArrayList<>();
    for (TaskNode node = queue.take(); node != null; node = queue.take()) {
      nodes.add(node);
    }
    return nodes;
  }

  @Test
  void firstInFirstOutWhoeverAdds() {
    for (int round = 0; round < 3; round++) {
      queue.add(a);
      queue.addOwn(b);
      queue.addOwn(c);
      queue.add(d);
      assertThat(taken()).containsExactly(a, b, c, d).inOrder();
    }
  }

  @Test
  void aNodeThatWasTakenMayBeAddedAgain() {
    queue.addOwn(a);
    queue.addOwn(b);
    assertThat(queue.take()).isSameInstanceAs(a);
    queue.addOwn(a);
    assertThat(queue.take()).isSameInstanceAs(b);
    queue.add(b);
    assertThat(taken()).containsExactly(a, b).inOrder();
  }

  @Test
  void theListIsGivenUpAsItIs() {
    queue.addOwn(a);
    queue.add(b);
    queue.addOwn(c);
    queue.giveUpList();
    assertThat(queue.takeOfOthers()).isSameInstanceAs(a);
    assertThat(queue.takeOfOthers()).isSameInstanceAs(b);
    assertThat(queue.takeOfOthers()).isSameInstanceAs(c);
    assertThat(queue.take()).isNull();
  }
}
