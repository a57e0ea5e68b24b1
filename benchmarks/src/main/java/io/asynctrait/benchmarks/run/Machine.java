package io.asynctrait.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What this machine is called in a report. */
public final class Machine {
  private static final Path CPUS = Path.of("/proc/cpuinfo");
  private static final String MODEL = "model name";

  private Machine() {}

  /** The model of the processor where Linux tells it, else its architecture, and how many cores. */
  public static String describe() throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    return model() + ", " + cores + (cores == 1 ? " core" : " cores");
  }

  private static String model() throws IOException {
    if (!Files.isReadable(CPUS)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(CPUS)) {
      return lines
          .filter(line -> line.startsWith(MODEL))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }
}
