package io.asynctrait.samples.packetstack;

import io.asynctrait.runtime.EventLoop;

/** Shuts an event loop down when the JVM ends early, by Ctrl-C for example; until closed. */
final class ShutdownHook implements AutoCloseable {
  private final EventLoop loop;
  private final SocketPath path;
  private final Thread thread = new Thread(this::run, "shutdown");
  private volatile boolean running;

  private ShutdownHook(EventLoop loop, SocketPath path) {
    this.loop = loop;
    this.path = path;
  }

  /** The loop's tasks are cancelled and the socket is removed before the JVM ends. */
  static ShutdownHook closing(EventLoop loop, SocketPath path) {
    ShutdownHook hook = new ShutdownHook(loop, path);
    Runtime.getRuntime().addShutdownHook(hook.thread);
    return hook;
  }

  private void run() {
    running = true;
    loop.close();
    path.close();
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
