package io.asynctrait.samples.splitstore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server in a process of its own, which ends when this process does: it reads its standard input,
 * and the end of that is its end.
 */
final class ServerProcess implements AutoCloseable {
  private static final int START_SECONDS = 60;
  private static final int STOP_SECONDS = 5;

  private final Process process;
  private final CompletableFuture<String> firstLine = new CompletableFuture<>();

  private ServerProcess(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "output of server process " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a process; {@link #awaitPort} waits until it is a server. */
  static ServerProcess start(int port) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for seconds, beside two others: it should not spend them on compiling itself.
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    if (Runtime.version().feature() >= 24) {
      // Netty and Protocol Buffers use what later JDKs will take away, and those warn of it.
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(List.of("-cp", ClassPath.ofThisProgram(), SplitStore.class.getName()));
    command.addAll(List.of("--serve", Integer.toString(port)));
    return new ServerProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        if (!line.isBlank() && !firstLine.complete(line)) {
          System.err.println("process " + process.pid() + ": " + line);
        }
      }
    } catch (IOException e) {
      // it has ended
    }
    firstLine.complete("it has ended without a word");
  }

  /**
   * Waits for the server to tell its port.
   *
   * @throws IOException with what it says instead
   */
  int awaitPort() throws IOException {
    String line;
    try {
      line = firstLine.get(START_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IOException("it does not answer within " + START_SECONDS + " seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while it starts");
    } catch (ExecutionException e) {
      throw new AssertionError(e); // never completed so
    }
    if (!line.startsWith(FragmentServer.LISTENING)) {
      throw new IOException(line.replaceFirst("^" + SplitStore.NAME, ""));
    }
    return Integer.parseInt(line.substring(FragmentServer.LISTENING.length()));
  }

  long pid() {
    return process.pid();
  }

  /** Ends the process as a failing machine would, at once and with no chance to clean up. */
  void kill() {
    process.destroyForcibly();
  }

  /** Ends the process and waits for that. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // it has ended
    }
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }
}
