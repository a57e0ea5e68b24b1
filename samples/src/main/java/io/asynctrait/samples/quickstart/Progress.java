package io.asynctrait.samples.quickstart;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Shows how far a run has come, until closed: one line that is written over again and again on a
 * console, a line now and then elsewhere.
 */
final class Progress implements AutoCloseable {
  private static final boolean ON_CONSOLE = System.console() != null;
  private static final long INTERVAL_MILLIS = ON_CONSOLE ? 200 : 2_000;
  private static final String FORMAT = "%-24s%,12d of %,d messages";

  private final PrintStream err;
  private final String title;
  private final RoundTrips run;
  private final Thread thread = new Thread(this::show, "progress");

  Progress(PrintStream err, String title, RoundTrips run) {
    this.err = err;
    this.title = title;
    this.run = run;
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
        Thread.sleep(INTERVAL_MILLIS);
        String line = String.format(Locale.ROOT, FORMAT, title, run.completed(), run.total());
        if (ON_CONSOLE) {
          err.print("\r" + line);
          shown = true;
        } else {
          err.println(line);
        }
      }
    } catch (InterruptedException e) {
      if (shown) {
        err.print("\r" + " ".repeat(79) + "\r");
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
