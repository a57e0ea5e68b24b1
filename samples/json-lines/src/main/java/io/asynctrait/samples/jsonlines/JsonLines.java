package io.asynctrait.samples.jsonlines;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.ShutdownHook;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Parses, filters and aggregates line-delimited JSON in constant memory. */
public final class JsonLines {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int BAD_USAGE = 2;
  static final int MALFORMED = 3;

  private static final long MEGABYTE = 1_000_000;

  private final Options options;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean isTerminal = Terminal.isInteractive();

  private JsonLines(Options options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

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
    try {
      Options options = Options.parse(args);
      if (options.help) {
        out.print(Options.USAGE);
        return OK;
      }
      return new JsonLines(options, out, err).run();
    } catch (IllegalArgumentException | Input.Unavailable e) {
      return fail(err, BAD_USAGE, e.getMessage());
    }
  }

  private int run() throws Input.Unavailable {
    if (options.generate != null) {
      if (Files.exists(options.generate)) {
        throw new Input.Unavailable(
            options.generate + " exists already; remove it or choose another name");
      }
      generate(options.generate);
      return OK;
    }
    boolean ownData = options.file == null && options.connect == null && !options.listens();
    Path file = ownData ? SampleFile.path(options.megabytes) : options.file;
    long expected = ownData ? generate(file).malformed() : 0;
    ExecutorService threads = Executors.newSingleThreadExecutor(JsonLines::readerThread);
    try (EventLoop loop =
            EventLoop.start("json-lines", (thread, e) -> fail(err, FAILED, e.toString()));
        ShutdownHook hook = ShutdownHook.closing(loop)) {
      try {
        return read(open(file, loop, threads), loop, expected);
      } catch (RuntimeException e) {
        // A loop that is being shut down cancels its tasks: no failure of theirs.
        return hook.isRunning() ? FAILED : fail(err, FAILED, e.toString());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static Thread readerThread(Runnable reads) {
    Thread thread = new Thread(reads, "reader");
    thread.setDaemon(true);
    return thread;
  }

  private SampleData generate(Path file) throws Input.Unavailable {
    SampleData data = new SampleData();
    long size = options.megabytes * MEGABYTE;
    try (Progress progress = new Progress(err, isTerminal, "writing", size, data::bytes)) {
      progress.start();
      data.write(file, size);
    } catch (IOException e) {
      throw new Input.Unavailable("cannot write " + file + ": " + Input.reason(e));
    }
    out.printf(
        Locale.ROOT,
        "%s: made, with %,d lines, %,d of them malformed%n",
        file,
        data.lines(),
        data.malformed());
    return data;
  }

  private Input open(Path file, EventLoop loop, ExecutorService threads) throws Input.Unavailable {
    if (options.connect != null) {
      return Input.connection(options.connect, loop);
    }
    return options.listens() ? Input.client(options.listen, loop, err) : Input.file(file, threads);
  }

  /**
   * Reads and prints.
   *
   * @param expected how many malformed lines are no surprise
   */
  private int read(Input input, EventLoop loop, long expected) {
    Pipeline pipeline = new AsyncTrait_Pipeline(input.source(), loop, options);
    Report.resetPeakHeap();
    long start = System.nanoTime();
    IOException failure = null;
    try (Progress progress =
        new Progress(err, isTerminal, "reading", input.size(), pipeline.bytes::count)) {
      progress.start();
      loop.spawn(pipeline.run()).block();
    } catch (UncheckedIOException e) {
      failure = e.getCause();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    new Report(out, pipeline, options).print(input.name(), seconds);
    long malformed = pipeline.malformed.count();
    if (failure != null) {
      return fail(
          err,
          FAILED,
          "reading "
              + input.name()
              + " failed behind line "
              + pipeline.splitter.lines()
              + ", what is printed ends there: "
              + Input.reason(failure));
    }
    return malformed == expected
        ? OK
        : fail(
            err,
            MALFORMED,
            malformed + " of " + pipeline.splitter.lines() + " lines are malformed");
  }

  private static int fail(PrintStream err, int status, String message) {
    err.println("json-lines: " + message);
    return status;
  }
}
