package io.asynctrait.samples.splitstore;

import io.asynctrait.runtime.EventLoop;

/** Shuts an event loop down when the JVM ends early, by Ctrl-C for example; until closed. */
final class ShutdownHook implements AutoCloseable {
  private final EventLoop loop;
  private final Thread thread = new Thread(this::run, "shutdown");
  private volatile boolean running;

  private ShutdownHook(EventLoop loop) {
    this.loop = loop;
  }

  /** The loop's tasks are cancelled, so they close their connections, before the JVM ends. */
  static ShutdownHook closing(EventLoop loop) {
    ShutdownHook hook = new ShutdownHook(loop);
    Runtime.getRuntime().addShutdownHook(hook.thread);
    return hook;
  }

  private void run() {
    running = true;
    loop.close();
  }

  /** Whether the JVM is ending. */
  boolean isRunning() {
    return running;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException e) {
      // the JVM is ending: the hook has its turn
    }
  }
}
