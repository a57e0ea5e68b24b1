package io.asynctrait.samples.jsonlines;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;

/** Prints what a run came to. */
final class Report {
  private static final int KEY_WIDTH = 24;
  private static final double MEGABYTE = 1e6;

  private final PrintStream out;
  private final Pipeline run;
  private final Options options;

  Report(PrintStream out, Pipeline run, Options options) {
    this.out = out;
    this.run = run;
    this.options = options;
  }

  void print(String input, double seconds) {
    long lines = run.splitter.lines();
    printf(
        "%s: %,d bytes, %,d lines; %,d malformed, %,d empty%n",
        input, run.bytes.count(), lines, run.malformed.count(), run.splitter.blankLines());
    printf("%,d events counted, %,d keys%n%n", total().count(), run.aggregate.keys());
    groups();
    malformed();
    printf(
        "%n%-26s%,.2f s, %,.0f MB/s, %,.0f lines/s%n",
        "time", seconds, run.bytes.count() / seconds / MEGABYTE, lines / seconds);
    printf(
        "%-26s%d of %,d kB, at most %d%n",
        "buffers", run.pool.created(), run.pool.chunkSize() / 1024, options.buffers + 1);
    printf(
        "%-26s%,.1f MB of at most %,.0f MB%n",
        "peak heap of the JVM", peakHeap() / MEGABYTE, Runtime.getRuntime().maxMemory() / MEGABYTE);
    printf(
        "%-26s%,.1f bytes%n",
        "garbage for each line", (double) run.allocatedBytes / Math.max(1, lines));
  }

  private Group total() {
    return run.aggregate.total();
  }

  private void groups() {
    printf(
        "%-" + KEY_WIDTH + "s%12s%16s%10s%10s%10s%10s%10s%n",
        "",
        "events",
        "sum",
        "min",
        "mean",
        "p50",
        "p99",
        "max");
    List<Group> largest = run.aggregate.largest(options.top);
    largest.forEach(this::row);
    if (largest.size() < run.aggregate.keys()) {
      printf("... and %,d more%n", run.aggregate.keys() - largest.size());
    }
    if (run.aggregate.others() != null) {
      row(run.aggregate.others());
    }
    row(total());
  }

  private void row(Group group) {
    printf("%-" + KEY_WIDTH + "s%,12d", Text.printable(group.key(), KEY_WIDTH - 4), group.count());
    if (group.numbers() > 0) {
      printf(
          "%,16.1f%,10.1f%,10.1f%,10.1f%,10.1f%,10.1f",
          group.sum(),
          group.least(),
          group.mean(),
          group.percentile(0.5),
          group.percentile(0.99),
          group.most());
    }
    out.println();
  }

  private void malformed() {
    List<MalformedLines.Malformed> first = run.malformed.first();
    if (!first.isEmpty()) {
      printf("%nmalformed lines, the first %d of %,d:%n", first.size(), run.malformed.count());
      first.forEach(line -> out.println("  " + line));
    }
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /** Lets {@link #print} count from here on. */
  static void resetPeakHeap() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private void printf(String format, Object... arguments) {
    out.printf(Locale.ROOT, format, arguments);
  }
}
