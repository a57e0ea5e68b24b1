package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/** The thread of an event loop, by which it is told. */
final class LoopThread extends Thread {
  private final EventLoop loop;

  /** The slot of {@link BoundScope}, found without a look into a map. */
  final @Nullable Object[] bindings = new @Nullable Object[1];

  LoopThread(EventLoop loop, String name) {
    super(name);
    this.loop = loop;
  }

  /** Returns the loop whose thread is calling, or null on every other thread. */
  static @Nullable EventLoop currentLoop() {
    return Thread.currentThread() instanceof LoopThread running ? running.loop : null;
  }

  @Override
  public void run() {
    loop.run();
  }
}
