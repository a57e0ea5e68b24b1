package io.asynctrait.samples.treewalk;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Semaphore;
import io.asynctrait.runtime.ShutdownHook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Walks a directory tree, with its rare heavy branch in a method of its own, and without. */
public final class TreeWalk {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int BAD_USAGE = 2;
  static final int INCOMPLETE = 3;

  /** How many calls wait at the same time while their state is measured. */
  private static final int MEASURED_CALLS = 20_000;

  private final Options options;
  private final Disk disk;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean isTerminal = Terminal.isInteractive();

  private TreeWalk(Options options, Disk disk, PrintStream out, PrintStream err) {
    this.options = options;
    this.disk = disk;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the sample.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int status = run(args, new Disk(), System.out, System.err);
    if (status != OK) {
      System.exit(status);
    }
  }

  /** Returns the exit status. */
  static int run(String[] args, Disk disk, PrintStream out, PrintStream err) {
    try {
      Options options = Options.parse(args);
      if (options.help()) {
        out.print(Options.USAGE);
        return OK;
      }
      return new TreeWalk(options, disk, out, err).run();
    } catch (IllegalArgumentException e) {
      return fail(err, BAD_USAGE, e.getMessage());
    }
  }

  private int run() {
    Path root = options.root() == null ? sampleTree() : options.root();
    requireDirectory(root);
    ExecutorService threads =
        Executors.newFixedThreadPool(options.concurrency(), TreeWalk::diskThread);
    try (EventLoop loop =
            EventLoop.start("tree-walk", (thread, e) -> fail(err, FAILED, e.toString()));
        ShutdownHook hook = ShutdownHook.closing(loop)) {
      try {
        Map<Variant, Walk> walks = new EnumMap<>(Variant.class);
        for (Variant variant : Variant.values()) {
          walks.put(variant, walk(variant, root, loop, threads));
        }
        Report report = new Report(out, walks);
        report.printWalks();
        report.printState(MEASURED_CALLS);
        return status(walks.get(Variant.INLINE), walks.get(Variant.SEGMENTED));
      } catch (RuntimeException e) {
        // A loop that is being shut down cancels its tasks: no failure of theirs.
        return hook.isRunning() ? FAILED : fail(err, FAILED, e.toString());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static Thread diskThread(Runnable calls) {
    Thread thread = new Thread(calls, "disk");
    thread.setDaemon(true);
    return thread;
  }

  private static void requireDirectory(Path root) {
    if (!Files.exists(root)) {
      throw new IllegalArgumentException(
          "there is no directory " + root + "; without one a tree is made");
    }
    if (!Files.isDirectory(root)) {
      throw new IllegalArgumentException(root + " is not a directory; name the one it is in");
    }
    if (!Files.isReadable(root) || !Files.isExecutable(root)) {
      throw new IllegalArgumentException("no permission to read " + root);
    }
  }

  /** Makes a tree, unless an earlier run has made it. */
  private Path sampleTree() {
    Path root =
        SampleTree.directory()
            .resolve(
                "tree-"
                    + options.files()
                    + "-"
                    + options.largeFiles()
                    + "x"
                    + options.largeMegabytes());
    if (Files.exists(root)) {
      return root;
    }
    SampleTree tree = new SampleTree(root);
    try (Progress progress =
        new Progress(err, isTerminal, () -> format("%,d files made", tree.files()))) {
      progress.start();
      tree.make(options.files(), options.largeFiles(), options.largeMegabytes());
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot make a tree to walk: " + e);
    }
    out.println(root + ": made");
    return root;
  }

  private Walk walk(Variant variant, Path root, EventLoop loop, ExecutorService threads) {
    Tally tally = new Tally();
    TreeWalker walker =
        variant.walker(
            disk, threads, new Semaphore(options.concurrency()), tally, options.largeFrom());
    try (Progress progress =
        new Progress(
            err,
            isTerminal,
            () -> format("%,d files, %,d MB", tally.files(), tally.bytes() / 1_000_000))) {
      progress.start();
      return new Walk(tally, loop.spawn(walker.walk(root)).block());
    }
  }

  private int status(Walk inline, Walk segmented) {
    if (!inline.isComplete() || !segmented.isComplete()) {
      return fail(err, INCOMPLETE, "not everything could be read as it was, see above");
    }
    if (!inline.digest().equals(segmented.digest())) {
      return fail(err, INCOMPLETE, "the tree has changed between the two walks");
    }
    return OK;
  }

  private static String format(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }

  private static int fail(PrintStream err, int status, String message) {
    err.println("tree-walk: " + message);
    return status;
  }
}
