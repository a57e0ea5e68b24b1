package io.asynctrait.benchmarks.run;

import io.asynctrait.benchmarks.echo.EchoLoad;
import io.asynctrait.benchmarks.memory.MemoryProgram;
import io.asynctrait.benchmarks.threads.VirtualThreads;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the programs that measure without JMH, each in a JVM of its own. The system properties
 * {@code echo.seconds} and {@code echo.warmup} are handed on.
 */
final class Programs {
  /** About how long the rows of the memory program take. */
  static final double MEMORY_SECONDS = 120;

  private static final List<String> ECHO_SERVERS = List.of("asynctrait", "netty", "virtual");
  private static final int ECHO_SECONDS = Integer.getInteger("echo.seconds", 300);
  private static final int ECHO_WARM_UP = Integer.getInteger("echo.warmup", 30);
  private static final int LEFT_OUT = 2;

  private final Path directory;

  Programs(Path directory) {
    this.directory = directory;
  }

  static double echoSeconds() {
    return ECHO_SERVERS.size() * (ECHO_SECONDS + ECHO_WARM_UP);
  }

  /** Keeps the array that the memory program prints behind its table. */
  void memory() throws IOException, InterruptedException {
    Output output = run(List.of(), MemoryProgram.class);
    output.requireStatus(0);
    int start = output.lines.indexOf("[");
    write("memory", output.lines.subList(start, output.lines.size()));
  }

  /** Keeps the objects of all servers as one array. */
  void echo() throws IOException, InterruptedException {
    List<String> objects = new ArrayList<>();
    for (String server : ECHO_SERVERS) {
      Output output =
          run(
              List.of(
                  "-XX:AutoBoxCacheMax=4096",
                  VirtualThreads.ONE_CARRIER,
                  VirtualThreads.NO_SPARE_CARRIER,
                  "-Decho.server=" + server,
                  "-Decho.seconds=" + ECHO_SECONDS,
                  "-Decho.warmup=" + ECHO_WARM_UP),
              EchoLoad.class);
      if (output.status != LEFT_OUT) {
        output.requireStatus(0);
        objects.add("  " + output.lines.get(output.lines.size() - 1));
      }
    }
    write("echo", List.of("[", String.join(",\n", objects), "]"));
  }

  private void write(String name, List<String> lines) throws IOException {
    Files.write(directory.resolve(name + ".json"), lines);
  }

  private static Output run(List<String> options, Class<?> program)
      throws IOException, InterruptedException {
    System.out.println("# Program: " + program.getSimpleName() + " " + String.join(" ", options));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line; (line = output.readLine()) != null; ) {
        System.out.println(line);
        lines.add(line);
      }
    }
    return new Output(program, process.waitFor(), lines);
  }

  private record Output(Class<?> program, int status, List<String> lines) {
    void requireStatus(int expected) {
      if (status != expected) {
        throw new IllegalStateException(program.getSimpleName() + " ended with " + status);
      }
    }
  }
}
