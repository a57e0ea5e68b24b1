package io.asynctrait.runtime;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/** Keeps what it is to run until somebody runs it. */
final class ManualExecutor implements Executor {
  private final ConcurrentLinkedQueue<Runnable> commands = new ConcurrentLinkedQueue<>();

  @Override
  public void execute(Runnable command) {
    commands.add(command);
  }

  /** Runs the first command if there is one. */
  boolean runOne() {
    Runnable command = commands.poll();
    if (command == null) {
      return false;
    }
    command.run();
    return true;
  }

  /** Runs until nothing is left. */
  void runAll() {
    while (runOne()) {}
  }
}
