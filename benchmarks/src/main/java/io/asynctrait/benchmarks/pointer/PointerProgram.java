package io.asynctrait.benchmarks.pointer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Makes 250 million calls for each row of {@link PointerBenchmark}, once, in a JVM of its own, and
 * prints nanoseconds for each. Arguments: how many functions take turns (4), and the names of rows
 * (all).
 */
public final class PointerProgram {
  private static final int RUNS = 2_500;

  private static final Map<String, ToIntFunction<PointerBenchmark.Rotation>> ROWS = rows();

  private PointerProgram() {}

  private static Map<String, ToIntFunction<PointerBenchmark.Rotation>> rows() {
    PointerBenchmark benchmark = new PointerBenchmark();
    Map<String, ToIntFunction<PointerBenchmark.Rotation>> rows = new LinkedHashMap<>();
    rows.put("synchronous", benchmark::synchronous);
    rows.put("boxedCompletableFuture", benchmark::boxedCompletableFuture);
    rows.put("boxedHandle", benchmark::boxedHandle);
    rows.put("staticMethod", rotation -> benchmark.staticMethod());
    rows.put("staticClass", rotation -> benchmark.staticClass());
    rows.put("staticFinalClass", rotation -> benchmark.staticFinalClass());
    rows.put("dynamicFresh", benchmark::dynamicFresh);
    rows.put("dynamicRecycled", benchmark::dynamicRecycled);
    rows.put("loopInside", benchmark::loopInside);
    rows.put("sealedDispatch", benchmark::sealedDispatch);
    rows.put("resetByHand", benchmark::resetByHand);
    rows.put("resetPolled", benchmark::resetPolled);
    rows.put("resetPromise", rotation -> benchmark.resetPromise());
    return rows;
  }

  /**
   * Runs the rows, each in a JVM of its own; with {@code --here} the one row given, in this JVM.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(args));
    boolean here = arguments.remove("--here");
    int functions = arguments.isEmpty() ? Calls.FUNCTIONS : Integer.parseInt(arguments.remove(0));
    if (functions < 1 || functions > Calls.FUNCTIONS || !ROWS.keySet().containsAll(arguments)) {
      throw new IllegalArgumentException(
          "1 to " + Calls.FUNCTIONS + ", then any of " + ROWS.keySet());
    }
    if (here) {
      run(arguments.get(0), functions);
      return;
    }
    System.out.println("nanoseconds for a call, " + functions + " functions in turn");
    for (String row : arguments.isEmpty() ? ROWS.keySet() : arguments) {
      fork(row, functions);
    }
  }

  private static void run(String row, int functions) {
    PointerBenchmark.Rotation rotation = new PointerBenchmark.Rotation();
    rotation.functions = functions;
    ToIntFunction<PointerBenchmark.Rotation> calls = ROWS.get(row);
    long start = System.nanoTime();
    for (int run = 0; run < RUNS; run++) {
      calls.applyAsInt(rotation);
    }
    double nanoseconds = System.nanoTime() - start;
    System.out.printf("%-24s %8.2f%n", row, nanoseconds / RUNS / Calls.COUNT);
  }

  private static void fork(String row, int functions) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(PointerProgram.class.getName(), "--here", String.valueOf(functions), row));
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(row + " ended with " + status);
    }
  }
}
