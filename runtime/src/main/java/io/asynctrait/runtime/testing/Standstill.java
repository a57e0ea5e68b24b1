package io.asynctrait.runtime.testing;

import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskDump;
import java.time.Duration;
import java.util.List;

/** Says who waits for what when nothing goes on any more. */
final class Standstill {
  private Standstill() {}

  /**
   * Describes a standstill.
   *
   * @param now the virtual time
   * @param wanted the task that was to be completed
   * @param dumps all that are not done
   */
  static String describe(Duration now, Task<?> wanted, List<TaskDump> dumps) {
    StringBuilder text = new StringBuilder("nothing can go on any more, at ").append(now);
    text.append(" of virtual time: no task is ready and no timer is set.\n");
    for (TaskDump dump : dumps) {
      if (dump.task() == wanted) {
        text.append("To be completed: ").append(dump);
      }
    }
    for (TaskDump dump : dumps) {
      if (dump.task() != wanted) {
        text.append("Beside it: ").append(dump);
      }
    }
    return text.toString();
  }
}
