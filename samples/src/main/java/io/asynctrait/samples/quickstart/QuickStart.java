package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.ShutdownHook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.ServerSocketChannel;

/**
 * Starts the echo service, puts it under load and prints what a message costs: with frames recycled
 * as {@code @Recycle} declares, and with none recycled.
 */
public final class QuickStart {
  static final int OK = 0;
  static final int FAILED = 1;

  /** A bad argument, or a port that cannot be listened on. */
  static final int BAD_USAGE = 2;

  private static final int LARGE_DESCRIPTOR = 4_000;

  private static final String BOXES =
      """
      The bytes include those of the JDK's selector, which boxes file descriptors above 127;
      java -XX:AutoBoxCacheMax=4096 keeps the boxes.""";

  private QuickStart() {}

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
    ServerSocketChannel listener;
    try {
      listener = Sockets.listen(options.port(), options.clients());
    } catch (IOException e) {
      return fail(
          err, BAD_USAGE, "cannot listen on port " + options.port() + ": " + e.getMessage());
    }
    try (listener;
        EventLoop loop =
            EventLoop.start("quickstart", (thread, e) -> fail(err, FAILED, e.toString()));
        ShutdownHook hook = ShutdownHook.closing(loop)) {
      try {
        measure(new LoadTest(loop, listener, options, err), options, out);
        return OK;
      } catch (Exception e) {
        // A loop that is being shut down cancels its tasks: no failure of theirs.
        return hook.isRunning() ? FAILED : fail(err, FAILED, e.toString());
      }
    } catch (IOException e) {
      return fail(err, FAILED, e.toString());
    }
  }

  private static void measure(LoadTest test, Options options, PrintStream out) throws IOException {
    GeneratedSources.directory()
        .ifPresent(directory -> out.println("Generated sources: " + directory));
    out.printf(
        "%,d clients and the server on one event loop, %,d messages of %,d bytes in each run%n%n",
        options.clients(), options.messages(), options.size());

    // Shorter runs first, so that what is measured has been compiled with both choices in mind.
    int warmUp = Math.max(1, options.messages() / 4);
    test.run("warming up, @Recycle", Recycling.AS_DECLARED, warmUp);
    test.run("warming up, NEVER", Recycling.NEVER, warmUp);
    Measurement recycled = test.run("@Recycle", Recycling.AS_DECLARED, options.messages());
    Measurement fresh = test.run("Recycling.NEVER", Recycling.NEVER, options.messages());

    new MeasurementTable(out).print(recycled, fresh);
    if (!keepsBoxesOfDescriptors()) {
      out.printf("%n%s%n", BOXES);
    }
  }

  /** Whether the JVM has a ready-made {@code Integer} for each file descriptor. */
  private static boolean keepsBoxesOfDescriptors() {
    return Integer.valueOf(LARGE_DESCRIPTOR) == Integer.valueOf(LARGE_DESCRIPTOR);
  }

  private static int fail(PrintStream err, int status, String message) {
    err.println("quickstart: " + message);
    return status;
  }
}
