package io.asynctrait.samples.loadtester;

import io.asynctrait.samples.loadtester.engine.RunPlan;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The command line. */
final class Options {
  static final String USAGE =
      """
      Runs asynchronous scenarios against an HTTP server, and prints how long they took.

      What to run
        --scenario=NAME     page     gets the URL                       (the default)
                            session  gets one path after another and thinks in between
                            noop     does nothing: what the tool itself costs
                            or the name of a class on the class path that is a Scenario
        --rate=N            N calls in a second, whether those before have ended or not;
                            latency counts from when a call was due    (1 to 10000000, default 1000)
        --flat-out          no rate: each call follows the one before
        --concurrency=N     at most so many calls at the same time     (1 to 100000, default 64)
        --duration=TIME     how long to make calls                     (100ms to 60m, default 8s)
        --warm-up=TIME      the same before that, not counted          (0s to 60m, default 3s)
        --loops=N           event loops, a thread each                 (1 to 1024, default: one per core)

      What to run it against
        --url=URL           a server that is there; without it one is started here
        --port=N            where the one that is started listens      (0 to 65535; 0: any, the default)
        --timeout=TIME      how long to wait for an answer             (1ms to 60m, default 5s)
        --paths=A,B,...     what a session gets                        (default /,/search?q=await,/order)
        --think-time=TIME   how long a session thinks                  (0s to 60m, default 100ms)

      What comes out
        --report=FILE       a page with plots                          (default: load-test.html in target/)
        --no-overhead       do not measure first what the tool itself costs
        --help              print this and end
      """;

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST_CALLS_AT_ONCE = 100_000;
  private static final int MOST_CALLS_PER_SECOND = 10_000_000;
  private static final int MOST_LOOPS = 1024;
  private static final int LAST_PORT = 65_535;

  private boolean help;
  private String scenario = "page";
  private int rate = 1_000;
  private boolean rateIsSet;
  private boolean flatOut;
  private int concurrency = 64;
  private Duration duration = Duration.ofSeconds(8);
  private Duration warmUp = Duration.ofSeconds(3);
  private int loops = Runtime.getRuntime().availableProcessors();
  private URI url;
  private int port;
  private boolean portIsSet;
  private Duration timeout = Duration.ofSeconds(5);
  private List<String> paths = List.of("/", "/search?q=await", "/order");
  private Duration thinkTime = Duration.ofMillis(100);
  private Path report;
  private boolean overhead = true;

  private Options() {}

  /** Reads the command line. */
  static Options parse(String[] args) throws UsageException {
    Options options = new Options();
    Arguments arguments = new Arguments(args);
    while (arguments.next()) {
      options.read(arguments);
    }
    options.check();
    return options;
  }

  private void read(Arguments next) throws UsageException {
    switch (next.name()) {
      case "--scenario" -> scenario = next.text("the name of a scenario, see --help");
      case "--rate" -> {
        rate = next.number(1, MOST_CALLS_PER_SECOND);
        rateIsSet = true;
      }
      case "--flat-out" -> {
        next.flag();
        flatOut = true;
      }
      case "--concurrency" -> concurrency = next.number(1, MOST_CALLS_AT_ONCE);
      case "--duration" -> duration = next.time(Duration.ofMillis(100), HOUR);
      case "--warm-up" -> warmUp = next.time(Duration.ZERO, HOUR);
      case "--loops" -> loops = next.number(1, MOST_LOOPS);
      case "--url" -> url = Target.parse(next.text("the URL of a server, like http://host:8080/"));
      case "--port" -> {
        port = next.number(0, LAST_PORT);
        portIsSet = true;
      }
      case "--timeout" -> timeout = next.time(Duration.ofMillis(1), HOUR);
      case "--paths" -> paths = Target.paths(next.text("paths with commas between, like /,/order"));
      case "--think-time" -> thinkTime = next.time(Duration.ZERO, HOUR);
      case "--report" -> report = file(next.text("the name of a file"));
      case "--no-overhead" -> {
        next.flag();
        overhead = false;
      }
      case "--help" -> {
        next.flag();
        help = true;
      }
      default -> throw next.unknown();
    }
  }

  private static Path file(String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("--report needs the name of a file: " + e.getMessage());
    }
  }

  private void check() throws UsageException {
    if (rateIsSet && flatOut) {
      throw new UsageException("--rate and --flat-out exclude each other, leave one out");
    }
    if (url != null && portIsSet) {
      throw new UsageException(
          "--port is for the server that is started here, leave it out beside --url");
    }
  }

  boolean help() {
    return help;
  }

  String scenario() {
    return scenario;
  }

  /** How to run; calls that wait for an answer at the end have time for a timeout. */
  RunPlan plan() {
    return new RunPlan(flatOut ? 0 : rate, concurrency, duration, timeout.plusSeconds(1));
  }

  Duration warmUp() {
    return warmUp;
  }

  /** How many event loops there are: none without a call to make. */
  int loops() {
    return Math.min(loops, concurrency);
  }

  /** Returns the server to test; null if it has to be started. */
  URI url() {
    return url;
  }

  int port() {
    return port;
  }

  Duration timeout() {
    return timeout;
  }

  List<String> paths() {
    return paths;
  }

  Duration thinkTime() {
    return thinkTime;
  }

  Path report() {
    return report == null ? ReportFile.standard() : report;
  }

  boolean overhead() {
    return overhead;
  }
}
