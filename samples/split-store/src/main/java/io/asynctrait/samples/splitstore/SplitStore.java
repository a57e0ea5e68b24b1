package io.asynctrait.samples.splitstore;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.ShutdownHook;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/**
 * Records split over several servers, with redundancy, over gRPC: shows what happens when servers
 * are lost, and what the store costs beside one that is written with {@code CompletableFuture}.
 */
public final class SplitStore {
  static final int OK = 0;
  static final int FAILED = 1;

  /** A bad argument, a port that cannot be listened on, or too few servers. */
  static final int BAD_USAGE = 2;

  /** How what is said about errors begins. */
  static final String NAME = "splitstore: ";

  private SplitStore() {}

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
    if (options.serve().isPresent()) {
      return serve(options.serve().getAsInt(), out, err);
    }
    try (EventLoop loop =
            EventLoop.start("client", (thread, e) -> fail(err, FAILED, e.toString()));
        ShutdownHook hook = ShutdownHook.closing(loop)) {
      try {
        int status = demonstrate(loop, options, out, err);
        return status == OK ? compare(loop, options, out, err) : status;
      } catch (Exception e) {
        // A loop that is being shut down cancels its tasks: no failure of theirs.
        return hook.isRunning() ? FAILED : fail(err, FAILED, e.toString());
      }
    }
  }

  private static int serve(int port, PrintStream out, PrintStream err) {
    try {
      FragmentServer.serve(port, System.in, out);
      return OK;
    } catch (IOException e) {
      return fail(
          err,
          BAD_USAGE,
          "cannot listen on port " + port + ", choose another one: " + Answers.inWords(e));
    }
  }

  private static int demonstrate(EventLoop loop, Options options, PrintStream out, PrintStream err)
      throws TooFewFragmentsException {
    try (Cluster cluster = open(options)) {
      List<FragmentStore> servers = cluster.stores(Duration.ofMillis(options.deadlineMillis()));
      Demonstration demonstration = new AsyncTrait_Demonstration(cluster, servers, options, out);
      List<String> dead = loop.spawn(demonstration.rollCall()).block();
      int live = servers.size() - dead.size();
      if (live < Codec.NEEDED) {
        return fail(
            err,
            BAD_USAGE,
            ("%d of %d servers answer, and %d are needed; start more with --serve, or wait"
                    + " longer with --deadline (%s)")
                .formatted(live, servers.size(), Codec.NEEDED, String.join("; ", dead)));
      }
      cluster.describe().forEach(out::println);
      dead.forEach(line -> out.println("no answer from " + line));
      boolean isAllThere = loop.spawn(demonstration.run()).block();
      return isAllThere ? OK : fail(err, FAILED, "acknowledged records have been lost");
    } catch (StartException e) {
      return fail(err, BAD_USAGE, e.getMessage());
    }
  }

  private static Cluster open(Options options) throws StartException {
    return options.servers().isEmpty()
        ? Cluster.start(options.port())
        : Cluster.of(options.servers());
  }

  private static int compare(EventLoop loop, Options options, PrintStream out, PrintStream err)
      throws TooFewFragmentsException {
    out.printf(
        "%nBeside the same store with CompletableFuture, on three new servers: %,d operations,"
            + " %,d at the same time%n%n",
        options.operations(), options.inFlight());
    Comparison.Results remote;
    try (Cluster cluster = open(options)) {
      Comparison comparison = new Comparison(loop, cluster, options);
      comparison.measure(Math.max(1, options.operations() / 2)); // warms up
      remote = comparison.measure(options.operations());
    } catch (StartException e) {
      return fail(err, BAD_USAGE, e.getMessage());
    }
    OwnCode ownCode = new AsyncTrait_OwnCode(options.load());
    int operations = ownCodeOperations(options);
    measureOwnCode(loop, ownCode, operations); // warms up
    Comparison.Results local = measureOwnCode(loop, ownCode, operations);
    new ComparisonTable(out).print(remote, local, ownCode.codec(operations));
    return OK;
  }

  /** Without a wire they take no time: enough for the just-in-time compiler. */
  private static int ownCodeOperations(Options options) {
    return Math.min(50_000, 5_000_000 / options.values());
  }

  private static Comparison.Results measureOwnCode(EventLoop loop, OwnCode code, int operations)
      throws TooFewFragmentsException {
    return new Comparison.Results(
        loop.spawn(code.traits(operations)).block(), code.futures(operations));
  }

  private static int fail(PrintStream err, int status, String message) {
    err.println(NAME + message);
    return status;
  }
}
