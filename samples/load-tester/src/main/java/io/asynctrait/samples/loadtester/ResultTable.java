package io.asynctrait.samples.loadtester;

import io.asynctrait.samples.loadtester.result.Row;
import io.asynctrait.samples.loadtester.result.RunResult;
import io.asynctrait.samples.loadtester.result.Tables;
import java.io.PrintStream;

/** Prints what came of a run. */
final class ResultTable {
  private final PrintStream out;

  ResultTable(PrintStream out) {
    this.out = out;
  }

  void print(RunResult result) {
    out.println();
    Tables.counts(result).forEach(this::print);
    out.println();
    print(Tables.latencyTitles(result));
    Tables.latencies(result).forEach(this::print);
  }

  private void print(Row row) {
    out.println(
        String.format("%-24s%16s%26s", row.title(), row.first(), row.second()).stripTrailing());
  }
}
