package io.asynctrait.samples.treewalk;

import java.io.PrintStream;
import java.util.function.Supplier;

/**
 * Shows a line of text that changes, until closed: in one place on a terminal, now and then
 * elsewhere.
 */
final class Progress implements AutoCloseable {
  private static final int LINE_WIDTH = 79;

  private final PrintStream err;
  private final boolean isTerminal;
  private final Supplier<String> text;
  private final Thread thread = new Thread(this::show, "progress");

  /**
   * Makes a display.
   *
   * @param text asked from another thread
   */
  Progress(PrintStream err, boolean isTerminal, Supplier<String> text) {
    this.err = err;
    this.isTerminal = isTerminal;
    this.text = text;
    thread.setDaemon(true);
  }

  /** Starts to show the progress, on a thread of its own. */
  void start() {
    thread.start();
  }

  private void show() {
    boolean shown = false;
    try {
      for (; ; ) {
        Thread.sleep(isTerminal ? 200 : 2_000);
        if (isTerminal) {
          err.printf("\r%-" + LINE_WIDTH + "s", text.get());
          shown = true;
        } else {
          err.println(text.get());
        }
      }
    } catch (InterruptedException e) {
      if (shown) {
        err.print("\r" + " ".repeat(LINE_WIDTH) + "\r");
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
