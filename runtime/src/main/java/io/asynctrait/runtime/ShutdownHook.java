package io.asynctrait.runtime;

import java.util.List;

/**
 * Closes things when the JVM ends early, by an interrupt from the keyboard for example. An event
 * loop that is closed cancels its tasks, so these close what they hold before the JVM is gone.
 *
 * <pre>{@code
 * try (EventLoop loop = EventLoop.start("server");
 *     ShutdownHook hook = ShutdownHook.closing(loop)) {
 *   try {
 *     loop.spawn(new AsyncTrait_Server(loop).serve()).block();
 *   } catch (CancellationException e) {
 *     if (!hook.isRunning()) {
 *       throw e;
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>All methods may be called on any thread.
 */
public final class ShutdownHook implements AutoCloseable {
  private final List<AutoCloseable> resources;
  private final Thread thread = new Thread(this::run, "shutdown");
  private volatile boolean running;

  private ShutdownHook(List<AutoCloseable> resources) {
    this.resources = resources;
  }

  /**
   * Installs a hook that closes {@code resources}, one after another in this order, when the JVM
   * ends before the hook is closed. Each of them must bear to be closed twice, as whoever opened it
   * may be closing it at that moment. What one of them throws is reported as uncaught on the hook's
   * thread, and the others are closed all the same.
   *
   * @throws IllegalStateException if the JVM is ending already
   */
  public static ShutdownHook closing(AutoCloseable... resources) {
    ShutdownHook hook = new ShutdownHook(List.of(resources));
    Runtime.getRuntime().addShutdownHook(hook.thread);
    return hook;
  }

  private void run() {
    running = true;
    for (AutoCloseable resource : resources) {
      try {
        resource.close();
      } catch (Throwable failure) {
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
      }
    }
  }

  /**
   * Whether the JVM is ending and the hook has begun. Tasks that fail from then on do so because
   * their loop is closed, which is no failure of theirs.
   */
  public boolean isRunning() {
    return running;
  }

  /** Removes the hook; it has its turn nevertheless if the JVM is ending. */
  @Override
  public void close() {
    try {
      boolean unused = Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException e) {
      // the JVM is ending
    }
  }
}
