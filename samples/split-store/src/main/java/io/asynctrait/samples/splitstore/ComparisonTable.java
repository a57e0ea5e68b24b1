package io.asynctrait.samples.splitstore;

import java.io.PrintStream;
import java.util.Locale;

/** Prints what the two stores cost, side by side. */
final class ComparisonTable {
  private static final String ROW = "%-44s%,12.0f%,20.0f%n";

  private final PrintStream out;

  ComparisonTable(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the table.
   *
   * @param remote over gRPC
   * @param local without it
   * @param codec what the codec has of that
   */
  void print(Comparison.Results remote, Comparison.Results local, Comparison.Pair codec) {
    out.printf("%-44s%12s%20s%n", "", "AsyncTrait", "CompletableFuture");
    row(
        "writes per second",
        remote.traits().writes().perSecond(),
        remote.futures().writes().perSecond());
    row(
        "reads per second",
        remote.traits().reads().perSecond(),
        remote.futures().reads().perSecond());
    bytes("heap bytes per write, all of the client", remote, true);
    bytes("heap bytes per read, all of the client", remote, false);
    bytes("heap bytes per write, without gRPC", local, true);
    bytes("heap bytes per read, without gRPC", local, false);
    bytes("  codec alone, write", new Comparison.Results(codec, codec), true);
    bytes("  codec alone, read", new Comparison.Results(codec, codec), false);
  }

  private void bytes(String title, Comparison.Results results, boolean writes) {
    Measurement traits = writes ? results.traits().writes() : results.traits().reads();
    Measurement futures = writes ? results.futures().writes() : results.futures().reads();
    row(title, traits.bytesPerOperation(), futures.bytesPerOperation());
  }

  private void row(String title, double traits, double futures) {
    out.printf(Locale.ROOT, ROW, title, traits, futures);
  }
}
