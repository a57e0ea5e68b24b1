package io.asynctrait.samples.packetstack;

import io.asynctrait.runtime.EventLoop;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running {@link Driver}, which is ended when this is closed. */
final class DriverProcess implements AutoCloseable {
  private final Process process;

  private DriverProcess(Process process) {
    this.process = process;
  }

  /** Starts a driver that connects to {@code socket}. */
  static DriverProcess start(Path socket, DriverOptions options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(locationOf(Driver.class) + File.pathSeparator + locationOf(EventLoop.class));
    command.add(Driver.class.getName());
    command.add(socket.toString());
    command.addAll(options.toArguments());
    return new DriverProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /**
   * Where a class comes from. Not the property {@code java.class.path}, which knows nothing of the
   * sample when it runs in the process of a build tool.
   */
  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Completes when the process has ended. */
  CompletableFuture<Process> ended() {
    return process.onExit();
  }

  /** Waits for the end of the process, for some seconds at most; returns what it has said. */
  String lastWords() {
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        return "it does not end";
      }
      String output = new String(process.getInputStream().readAllBytes()).strip();
      int status = process.exitValue();
      return status == 0 ? output : ("exit status " + status + " " + output).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  /** Ends the process in the middle of what it does. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}
