package io.asynctrait.samples.packetstack;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Function;

/** Prints what was found. */
final class Report {
  private static final double NANOS_PER_MILLI = 1e6;

  private static final double NANOS_PER_MICRO = 1e3;

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void memoryTitle(Options options) {
    printf(
        "%,d packets down five layers, through a device in memory, and up again%n%n",
        options.exchanges());
    printf("%-36s%14s%14s%14s%n", "", "ns per packet", "of CPU time", "heap bytes");
  }

  void memory(String title, StackCost cost) {
    printf(
        "%-36s%14.1f%14.1f%14d%n",
        title, cost.nanosPerPacket(), cost.cpuNanosPerPacket(), cost.bytesOfARound());
  }

  void drivers(Options options, DriverResult... results) {
    printf("%nThrough a driver in another process, over a Unix domain socket%n%n");
    printf("%-36s%14s%14s%14s%n", "", "driver", "it stalls", "it damages");
    row("packets sent", results, result -> number(result.sent()));
    row("  of these acknowledged", results, result -> number(result.acknowledged()));
    row("  of these back, right, in order", results, result -> number(result.received()));
    row("most in flight, window " + options.window(), results, r -> number(r.mostInFlight()));
    row("waits for the window", results, result -> number(result.windowWaits()));
    row("waits for the channel to the socket", results, result -> number(result.channelWaits()));
    row("application in await, ms", results, result -> millis(result.waitingNanos()));
    row("  longest, ms", results, result -> millis(result.longestWaitNanos()));
    row("damaged frames found", results, result -> number(result.damaged()));
    row("packets sent again", results, result -> number(result.repeated()));
    row("all in all, ms", results, result -> millis(result.nanos()));
    row("  for each packet, us", results, result -> micros(result.nanos() / result.sent()));
    row("the driver says", results, DriverResult::driver);
  }

  private void row(String title, DriverResult[] results, Function<DriverResult, String> cell) {
    printf("%-36s", title);
    for (DriverResult result : results) {
      printf("%14s", cell.apply(result));
    }
    printf("%n");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%,.1f", nanos / NANOS_PER_MILLI);
  }

  private static String micros(long nanos) {
    return String.format(Locale.ROOT, "%,.1f", nanos / NANOS_PER_MICRO);
  }

  private void printf(String format, Object... arguments) {
    out.printf(Locale.ROOT, format, arguments);
  }
}
