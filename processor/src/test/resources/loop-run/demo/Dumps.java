package demo;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskDump;
import java.util.List;
import java.util.stream.Collectors;

public class Dumps {
  private Dumps() {}

  /** The dump of tasks that have waited from the start, and of the first after it went on. */
  public static String run() {
    try (EventLoop loop = EventLoop.start("dumps")) {
      Echo echo = new AsyncTrait_Echo();
      Task<Integer> serve = loop.spawn(echo.serve());
      loop.spawn(new AsyncTrait_Echo().both()).detach();
      loop.spawn(new AsyncTrait_Echo().passOn()).detach();
      loop.spawn(echo.limited(new AsyncTrait_Pipe_Dry())).detach();
      String before = dump(loop);
      echo.requests.trySend("ab");
      String after = text(loop.dump().join().subList(0, 1));
      serve.cancel();
      return before + "\n" + after;
    }
  }

  private static String dump(EventLoop loop) {
    return text(loop.dump().join());
  }

  private static String text(List<TaskDump> dumps) {
    return dumps.stream().map(TaskDump::toString).collect(Collectors.joining());
  }
}
