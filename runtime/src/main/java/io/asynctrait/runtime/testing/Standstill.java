package io.asynctrait.runtime.testing;

import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskDump;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Says who waits for what when nothing goes on any more. */
final class Standstill {
  private Standstill() {}

  /** As {@code 1h 30m 0.5s}, where {@link Duration} writes {@code PT1H30M0.5S}. */
  private static String words(Duration duration) {
    return duration
        .toString()
        .substring(2)
        .replaceAll("(?<=[HM])(?=.)", " ")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Describes a standstill.
   *
   * @param now the virtual time
   * @param wanted the task that was to be completed
   * @param dumps all that are not done
   */
  static String describe(Duration now, Task<?> wanted, List<TaskDump> dumps) {
    StringBuilder text =
        new StringBuilder("nothing can go on any more, ")
            .append(words(now))
            .append(" after the beginning: no task is ready, no timer is set\n");
    for (TaskDump dump : dumps) {
      if (dump.task() == wanted) {
        text.append("to be completed: ").append(dump);
      }
    }
    for (TaskDump dump : dumps) {
      if (dump.task() != wanted) {
        text.append("beside it: ").append(dump);
      }
    }
    return text.toString();
  }
}
