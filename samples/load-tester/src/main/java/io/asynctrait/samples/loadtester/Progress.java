package io.asynctrait.samples.loadtester;

import io.asynctrait.samples.loadtester.engine.RunProgress;
import io.asynctrait.samples.loadtester.result.Figures;
import io.asynctrait.samples.loadtester.result.Sample;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Shows how a run is getting on, until closed: one line that is written over again and again on a
 * console, a line now and then elsewhere.
 */
final class Progress implements RunProgress, AutoCloseable {
  private static final String FORMAT =
      "%s %5.1f s%,10.0f calls/s   p50 %s   p99 %s%,8d under way%,8d failed";

  private final PrintStream err;
  private final String title;
  private final boolean onConsole;
  private final double interval;
  private double shownAt;
  private int width;

  Progress(PrintStream err, String title, boolean onConsole) {
    this.err = err;
    this.title = title;
    this.onConsole = onConsole;
    this.interval = onConsole ? 0.1 : 2;
  }

  @Override
  public void sampled(Sample sample, long failed, long underWay) {
    if (sample.end() - shownAt < interval) {
      return;
    }
    shownAt = sample.end();
    String line =
        String.format(
            Locale.ROOT,
            FORMAT,
            title,
            sample.end(),
            sample.rate(),
            Figures.time(sample.p50()),
            Figures.time(sample.p99()),
            underWay,
            failed);
    if (onConsole) {
      err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      err.flush();
      width = line.length();
    } else {
      err.println(line);
    }
  }

  /** Leaves an empty line on a console. */
  @Override
  public void close() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
    }
  }
}
