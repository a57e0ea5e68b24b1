package io.asynctrait.samples.logging;

import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.TaskLocal;
import io.asynctrait.runtime.TurnHook;
import java.util.Map;
import org.slf4j.MDC;

/**
 * What a task has in {@link MDC}, which belongs to threads: installed before each of its turns,
 * taken off and kept behind it.
 */
public final class LoggingContext {
  private static final TaskLocal<LoggingContext> CURRENT = TaskLocal.create(new Hook());

  /** Null if there are none. */
  private Map<String, String> entries = MDC.getCopyOfContextMap();

  private LoggingContext() {}

  /**
   * Returns {@code future} as one with a context of its own, which begins with the entries that are
   * there now. What the future puts is seen by it alone, and by the tasks that it spawns.
   */
  public static <T> DynamicFuture<T> keepFor(DynamicFuture<T> future) {
    return TaskLocal.where(CURRENT, new LoggingContext()).call(future);
  }

  private static void install(Map<String, String> entries) {
    if (entries == null) {
      MDC.clear();
    } else {
      MDC.setContextMap(entries);
    }
  }

  private static final class Hook implements TurnHook<LoggingContext> {
    @Override
    public Map<String, String> enter(LoggingContext context) {
      Map<String, String> outer = MDC.getCopyOfContextMap();
      install(context.entries);
      return outer;
    }

    @Override
    @SuppressWarnings("unchecked") // comes from enter
    public void exit(LoggingContext context, Object outer) {
      context.entries = MDC.getCopyOfContextMap();
      install((Map<String, String>) outer);
    }

    /** A copy: the new task puts entries of its own. */
    @Override
    public LoggingContext inherit(LoggingContext context) {
      return new LoggingContext(); // the context is installed where a task is spawned
    }
  }
}
