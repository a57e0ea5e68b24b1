package io.asynctrait.samples.treewalk;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Prints the two walks, and what their calls kept, side by side. */
final class Report {
  private static final String ROW = "%-34s%20s%20s%n";

  private final PrintStream out;
  private final List<Walk> walks;

  Report(PrintStream out, Map<Variant, Walk> walks) {
    this.out = out;
    this.walks = List.copyOf(walks.values());
  }

  void printWalks() {
    row("large files are read", Variant.INLINE.title, Variant.SEGMENTED.title);
    row("directories", Tally::directories);
    row("files", Tally::files);
    row("of them large", Tally::largeFiles);
    row("bytes", Tally::bytes);
    row("blocks of zeros in large files", Tally::zeroBlocks);
    row("files that are copies", Tally::duplicates);
    row("bytes of these", Tally::duplicateBytes);
    row("links, not followed", Tally::links);
    row("pipes and the like, not opened", Tally::others);
    row("unreadable", Tally::unreadable);
    row("vanished", Tally::vanished);
    row("changed while they were read", Tally::changed);
    row("calls for files at once, at most", Tally::mostRunning);
    walks.stream().map(Walk::digest).distinct().forEach(digest -> out.println("digest " + digest));
    for (String trouble : walks.get(0).tally().troubles()) {
      out.println("  " + trouble);
    }
  }

  void printState(int calls) {
    StateCost inline = StateCost.of(Variant.INLINE, calls);
    StateCost segmented = StateCost.of(Variant.SEGMENTED, calls);
    out.println();
    row("a call that waits for its turn", Variant.INLINE.title, Variant.SEGMENTED.title);
    row("bytes of its frame", integer(inline.frameBytes()), integer(segmented.frameBytes()));
    row(
        "live bytes, " + integer(calls) + " calls",
        decimal(inline.liveBytes()),
        decimal(segmented.liveBytes()));
    out.println();
    for (Variant variant : Variant.values()) {
      for (String machine : variant.machines) {
        out.printf("%s%n  %s%n", machine, FrameFields.of(machine));
      }
    }
  }

  private void row(String title, ToLongFunction<Tally> figure) {
    row(
        title,
        integer(figure.applyAsLong(walks.get(0).tally())),
        integer(figure.applyAsLong(walks.get(1).tally())));
  }

  private void row(String title, String inline, String segmented) {
    out.printf(ROW, title, inline, segmented);
  }

  private static String integer(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%,.1f", number);
  }
}
