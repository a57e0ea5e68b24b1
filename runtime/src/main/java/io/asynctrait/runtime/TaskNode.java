package io.asynctrait.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** What a {@link TaskQueue} links: a task is its own node, so scheduling allocates nothing. */
class TaskNode {
  static final VarHandle NEXT;

  static {
    try {
      NEXT = MethodHandles.lookup().findVarHandle(TaskNode.class, "next", TaskNode.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unused") // through NEXT
  private @Nullable TaskNode next;

  TaskNode() {}
}
