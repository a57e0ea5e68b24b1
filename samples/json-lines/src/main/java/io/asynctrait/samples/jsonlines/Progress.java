package io.asynctrait.samples.jsonlines;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how many bytes are done, until closed: a bar that is written over again and again on a
 * terminal, a line now and then elsewhere.
 */
final class Progress implements AutoCloseable {
  private static final int BAR_WIDTH = 30;
  private static final int LINE_WIDTH = 79;
  private static final long MEGABYTE = 1_000_000;

  private final PrintStream err;
  private final boolean isTerminal;
  private final String title;
  private final long total;
  private final LongSupplier done;
  private final long start = System.nanoTime();
  private final Thread thread = new Thread(this::show, "progress");

  /**
   * Makes a display.
   *
   * @param total how many bytes there will be, or -1 if nobody knows
   * @param done how many there are, asked from another thread
   */
  Progress(PrintStream err, boolean isTerminal, String title, long total, LongSupplier done) {
    this.err = err;
    this.isTerminal = isTerminal;
    this.title = title;
    this.total = total;
    this.done = done;
    thread.setDaemon(true);
  }

  /** Starts to show the progress, on a thread of its own. */
  Progress start() {
    thread.start();
    return this;
  }

  private void show() {
    boolean shown = false;
    try {
      for (; ; ) {
        Thread.sleep(isTerminal ? 200 : 2_000);
        String line = line(done.getAsLong(), (System.nanoTime() - start) / 1e9);
        if (isTerminal) {
          err.printf("\r%-" + LINE_WIDTH + "s", line);
          shown = true;
        } else {
          err.println(line);
        }
      }
    } catch (InterruptedException e) {
      if (shown) {
        err.print("\r" + " ".repeat(LINE_WIDTH) + "\r");
      }
    }
  }

  String line(long bytes, double seconds) {
    double speed = bytes / seconds / MEGABYTE;
    if (total < 0) {
      return String.format(Locale.ROOT, "%s  %,d MB  %,.0f MB/s", title, bytes / MEGABYTE, speed);
    }
    double share = total == 0 ? 1 : Math.min(1, (double) bytes / total);
    return String.format(
        Locale.ROOT,
        "%s  %s %3.0f%%  %,d of %,d MB  %,.0f MB/s",
        title,
        isTerminal ? bar(share) : "",
        100 * share,
        bytes / MEGABYTE,
        total / MEGABYTE,
        speed);
  }

  private static String bar(double share) {
    int full = (int) (share * BAR_WIDTH);
    return "[" + "#".repeat(full) + "-".repeat(BAR_WIDTH - full) + "]";
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
