package io.asynctrait.samples.quickstart;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Prints two measurements side by side. */
final class MeasurementTable {
  private static final String ROW = "%-24s%16s%20s%n";

  private final PrintStream out;

  MeasurementTable(PrintStream out) {
    this.out = out;
  }

  void print(Measurement recycled, Measurement fresh) {
    row("", "@Recycle", "Recycling.NEVER");
    row(
        "messages per second",
        integer(Math.round(recycled.messagesPerSecond())),
        integer(Math.round(fresh.messagesPerSecond())));
    row("round trip p50", micros(recycled.p50()), micros(fresh.p50()));
    row("round trip p99", micros(recycled.p99()), micros(fresh.p99()));
    row("round trip p99.9", micros(recycled.p999()), micros(fresh.p999()));
    row("frames created", integer(recycled.framesCreated()), integer(fresh.framesCreated()));
    row("frames recycled", integer(recycled.framesRecycled()), integer(fresh.framesRecycled()));
    row(
        "heap bytes per message",
        decimal(recycled.bytesPerMessage()),
        decimal(fresh.bytesPerMessage()));
  }

  private void row(String title, String recycled, String fresh) {
    out.printf(Locale.ROOT, ROW, title, recycled, fresh);
  }

  private static String integer(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String micros(long nanos) {
    return integer(TimeUnit.NANOSECONDS.toMicros(nanos)) + " us";
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%,.3f", number);
  }
}
