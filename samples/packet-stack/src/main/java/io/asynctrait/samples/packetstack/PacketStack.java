package io.asynctrait.samples.packetstack;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.ShutdownHook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.ServerSocketChannel;

/**
 * Sends packets through five protocol layers, in memory and to a driver in a process of its own,
 * and prints what they cost and what became of them.
 */
public final class PacketStack {
  static final int OK = 0;
  static final int FAILED = 1;

  /** A bad argument, a socket that cannot be used, or a driver that is not to be relied on. */
  static final int BAD_USAGE = 2;

  private PacketStack() {}

  /**
   * Runs the sample.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int status = run(args, System.out, System.err);
    if (status != OK) {
      System.exit(status);
    }
  }

  /** Returns the exit status. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    Options options;
    try {
      options = Options.parse(args);
    } catch (IllegalArgumentException e) {
      return fail(err, BAD_USAGE, e.getMessage());
    }
    if (options.help()) {
      out.print(Options.USAGE);
      return OK;
    }
    try (SocketPath path = SocketPath.of(options.socket())) {
      ServerSocketChannel listener;
      try {
        listener = path.listen();
      } catch (IOException | UnsupportedOperationException e) {
        return fail(
            err,
            BAD_USAGE,
            "cannot listen at "
                + path.path()
                + ": "
                + e.getMessage()
                + "; give another path by --socket");
      }
      try (listener) {
        return run(options, path, listener, out, err);
      }
    } catch (IOException e) {
      return fail(err, FAILED, e.toString());
    }
  }

  private static int run(
      Options options,
      SocketPath path,
      ServerSocketChannel listener,
      PrintStream out,
      PrintStream err) {
    try (EventLoop loop =
            EventLoop.start("packetstack", (thread, e) -> fail(err, FAILED, e.toString()));
        ShutdownHook hook = ShutdownHook.closing(loop, path)) {
      Report report = new Report(out);
      try {
        new MemoryBench(loop, options).run(report);
        runDrivers(new DriverBench(loop, listener, path.path(), options), options, report);
        return OK;
      } catch (Exception e) {
        if (hook.isRunning()) {
          return FAILED; // the loop cancels its tasks: no failure of theirs
        }
        return e instanceof IOException
            ? fail(err, BAD_USAGE, e.getMessage())
            : fail(err, FAILED, e.toString());
      }
    }
  }

  private static void runDrivers(DriverBench bench, Options options, Report report)
      throws IOException {
    int packets = options.packets();
    int fewer = Math.max(1, packets / 10);
    int dieAfter = options.dieAfter();
    DriverResult faultless = bench.run(packets, new DriverOptions(0, 0, 0, dieAfter));
    DriverResult stalling =
        bench.run(
            fewer, new DriverOptions(options.stallEvery(), options.stallMillis(), 0, dieAfter));
    DriverResult damaging =
        bench.run(fewer, new DriverOptions(0, 0, options.damageEvery(), dieAfter));
    report.drivers(options, faultless, stalling, damaging);
  }

  private static int fail(PrintStream err, int status, String message) {
    err.println("packetstack: " + message);
    return status;
  }
}
