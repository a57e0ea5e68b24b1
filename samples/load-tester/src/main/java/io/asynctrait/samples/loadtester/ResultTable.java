package io.asynctrait.samples.loadtester;

import io.asynctrait.samples.loadtester.result.FailureCount;
import io.asynctrait.samples.loadtester.result.Figures;
import io.asynctrait.samples.loadtester.result.Overhead;
import io.asynctrait.samples.loadtester.result.RunResult;
import java.io.PrintStream;
import java.util.List;

/** Prints what came of a run. */
final class ResultTable {
  private final PrintStream out;

  ResultTable(PrintStream out) {
    this.out = out;
  }

  /** What the tool itself costs, on its slowest loop. */
  void print(List<Overhead> overheads) {
    double calls =
        overheads.stream().mapToDouble(Overhead::callsPerSecond).min().orElseThrow();
    long bytes = overheads.stream().mapToLong(Overhead::allocatedBytes).sum();
    long measured = overheads.stream().mapToLong(Overhead::calls).sum();
    out.printf(
        "The tool itself: %s calls that do nothing, per second and core; %s heap bytes for %s calls%n",
        Figures.count(calls), Figures.count(bytes), Figures.count(measured));
  }

  void print(RunResult result) {
    out.println();
    row("calls", Figures.count(result.ended()), Figures.rate(result.rate()));
    row("succeeded", Figures.count(result.succeeded()), "");
    row("failed", Figures.count(result.failed()), "");
    for (FailureCount failure : result.failures()) {
      row("  " + failure.kind(), Figures.count(failure.count()), "");
    }
    if (result.unfinished() > 0) {
      row("given up at the end", Figures.count(result.unfinished()), "");
    }
    if (result.missed() > 0) {
      row("due, never started", Figures.count(result.missed()), "");
    }
    row(
        "bytes received",
        Figures.count(result.bytes()),
        Figures.throughput(result.bytesPerSecond()));
    out.println();
    boolean both = result.serviceTime().getTotalCount() > 0;
    row("time to success", both ? "since due" : "since start", both ? "since start" : "");
    for (Figures.Row row : Figures.rows()) {
      row(
          row.title(),
          Figures.time(row.of(result.latency())),
          both ? Figures.time(row.of(result.serviceTime())) : "");
    }
  }

  private void row(String title, String first, String second) {
    out.println(String.format("%-24s%16s%26s", title, first, second).stripTrailing());
  }
}
