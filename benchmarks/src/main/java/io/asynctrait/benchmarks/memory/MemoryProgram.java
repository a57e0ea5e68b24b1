package io.asynctrait.benchmarks.memory;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Suspends a million tasks five calls deep and prints, for each kind of task, live bytes and
 * nanoseconds for one of them: a table, then the same as JSON. Each row runs in a JVM of its own
 * with a heap of fixed size and the serial collector, whose young generation has room for all of
 * it. Argument: another number of tasks.
 */
public final class MemoryProgram {
  private static final int TASKS = 1_000_000;
  private static final int DOES_NOT_FIT = 3;
  private static final int NOT_ON_THIS_JDK = 4;

  /**
   * Room for everything in the young generation. Collections leave no garbage where it is, and what
   * a thread takes of the heap at once, which counts as used, is little.
   */
  private static final List<String> HEAP =
      List.of(
          "-Xms5g",
          "-Xmx5g",
          "-Xmn3g",
          "-XX:+UseSerialGC",
          "-XX:MarkSweepDeadRatio=0",
          "-XX:TLABSize=64k",
          "-XX:-ResizeTLAB");

  private MemoryProgram() {}

  /** Measures all rows; with {@code --here} and the name of one, that in this JVM. */
  public static void main(String[] args) throws Exception {
    if (args.length == 3 && args[0].equals("--here")) {
      System.exit(measure(MemoryRow.valueOf(args[1]), Integer.parseInt(args[2])));
    }
    checkRareBranches();
    int tasks = args.length == 0 ? TASKS : Integer.parseInt(args[0]);
    Map<MemoryRow, Measurement> measurements = new EnumMap<>(MemoryRow.class);
    System.out.printf(
        "%-46s %10s %8s %8s %8s %9s %9s%n",
        "for one task", "tasks", "bytes", "+ event", "= all", "ns create", "ns resume");
    for (MemoryRow row : MemoryRow.values()) {
      Measurement measurement = fork(row, tasks);
      if (measurement != null) {
        measurements.put(row, measurement);
        System.out.printf("%-46s %s%n", row.title, measurement.columns());
      }
    }
    System.out.println(json(measurements));
  }

  private static int measure(MemoryRow row, int tasks) throws Exception {
    try {
      System.out.println(Measurement.of(row, tasks).line());
      return 0;
    } catch (OutOfMemoryError e) {
      return DOES_NOT_FIT;
    } catch (UnsupportedOperationException e) {
      return NOT_ON_THIS_JDK;
    }
  }

  /** Measures in another JVM; half as many tasks, and so on, where they do not fit. */
  private static Measurement fork(MemoryRow row, int tasks)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(HEAP);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(MemoryProgram.class.getName(), "--here", row.name(), String.valueOf(tasks)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Measurement measurement = null;
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line; (line = output.readLine()) != null; ) {
        if (Measurement.isLine(line)) {
          measurement = Measurement.parse(line);
        } else {
          System.out.println(line);
        }
      }
    }
    int status = process.waitFor();
    if (status == NOT_ON_THIS_JDK) {
      System.out.printf("%-46s not on this JDK%n", row.title);
    } else if (status == DOES_NOT_FIT && tasks > 1) {
      System.out.printf("%-46s %,10d do not fit into the heap%n", row.title, tasks);
      return fork(row, tasks / 2);
    } else if (status != 0 || measurement == null) {
      throw new IllegalStateException(row + " ended with " + status);
    }
    return measurement;
  }

  private static String json(Map<MemoryRow, Measurement> measurements) {
    List<String> rows = new ArrayList<>();
    measurements.forEach(
        (row, measurement) ->
            rows.add(
                "  {\"row\": \"%s\", \"jdk\": \"%s\", %s}"
                    .formatted(
                        row.name().toLowerCase(Locale.ROOT),
                        System.getProperty("java.version"),
                        measurement.json())));
    return "[\n" + String.join(",\n", rows) + "\n]";
  }

  /** The rare branches are taken once, and have to agree. */
  private static void checkRareBranches() {
    int inline = rare(new AsyncTrait_InlineBranch());
    int separate = rare(new AsyncTrait_SeparateBranch());
    if (inline != separate || inline == 0) {
      throw new IllegalStateException("rare branches came to " + inline + " and " + separate);
    }
  }

  private static int rare(Calls.Call leaf) {
    Signal event = new Signal();
    Context cx = Context.of(() -> {});
    DynamicFuture<Integer> future = leaf.call(event, -1);
    if (future.poll(cx)) {
      throw new IllegalStateException("a rare branch did not suspend");
    }
    event.raise();
    if (!future.poll(cx)) {
      throw new IllegalStateException("a rare branch did not end");
    }
    return future.take();
  }
}
