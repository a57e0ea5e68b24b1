package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Keeps something that belongs to a thread in step with a {@link TaskLocal}: the diagnostic context
 * of a logger, the current span of a tracer, a security context.
 *
 * <pre>{@code
 * final class LoggingContext implements TurnHook<Map<String, String>> {
 *   public Object enter(Map<String, String> value) {
 *     Map<String, String> outer = MDC.getCopyOfContextMap();
 *     MDC.setContextMap(value);
 *     return outer;
 *   }
 *
 *   public void exit(Map<String, String> value, Object outer) {
 *     MDC.setContextMap((Map<String, String>) outer);
 *   }
 * }
 *
 * static final TaskLocal<Map<String, String>> LOGGING = TaskLocal.create(new LoggingContext());
 * }</pre>
 *
 * <p>{@link #enter} is called whenever code under a binding is about to run on the calling thread,
 * {@link #exit} when it has suspended, ended or failed; they come in pairs and nest, inner ones
 * ending first. A hook is called by many threads, for one value by one at a time unless the value
 * is bound more than once or inherited as it is. What it throws goes to the uncaught handler of the
 * thread, and the code runs nevertheless; after a failed {@code enter} there is no {@code exit}.
 *
 * @param <V> the type of the value
 */
public interface TurnHook<V extends @Nullable Object> {
  /**
   * Installs {@code value} on the calling thread.
   *
   * @return what {@link #exit} needs to put back, handed to it; may be null
   */
  @Nullable Object enter(V value);

  /**
   * Puts back what was there before {@link #enter}. A value that can be changed may keep what the
   * code has left on the thread, for the next turn.
   */
  void exit(V value, @Nullable Object outer);

  /**
   * Returns what a task sees that is spawned under {@code value}: the same, or a copy if the value
   * can be changed, as the two tasks run at the same time. Called by the code that spawns, while
   * {@code value} is installed; what it throws is thrown there.
   */
  default V inherit(V value) {
    return value;
  }
}
