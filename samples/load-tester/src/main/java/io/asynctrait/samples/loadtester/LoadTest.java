package io.asynctrait.samples.loadtester;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.samples.loadtester.engine.LoadRun;
import io.asynctrait.samples.loadtester.engine.OverheadMeter;
import io.asynctrait.samples.loadtester.engine.RunPlan;
import io.asynctrait.samples.loadtester.engine.ScenarioDefect;
import io.asynctrait.samples.loadtester.engine.StopRequest;
import io.asynctrait.samples.loadtester.result.Overhead;
import io.asynctrait.samples.loadtester.result.RunResult;
import io.asynctrait.samples.loadtester.scenario.AsyncTrait_JdkHttp;
import io.asynctrait.samples.loadtester.scenario.Environment;
import io.asynctrait.samples.loadtester.scenario.Http;
import io.asynctrait.samples.loadtester.scenario.Scenario;
import io.asynctrait.samples.loadtester.scenario.ScenarioFactory;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/** The event loops of a load test, each with an HTTP client of its own, and what is run on them. */
final class LoadTest implements AutoCloseable {
  private static final long OVERHEAD_CALLS = 3_000_000;
  private static final int OVERHEAD_ATTEMPTS = 3;

  private final Options options;
  private final URI url;
  private final ScenarioFactory scenarios;
  private final PrintStream err;
  private final StopRequest stop;
  private final List<EventLoop> loops = new ArrayList<>();
  private final List<HttpClient> clients = new ArrayList<>();

  LoadTest(Options options, URI url, ScenarioFactory scenarios, PrintStream err, StopRequest stop)
      throws UsageException {
    this.options = options;
    this.url = url;
    this.scenarios = scenarios;
    this.err = err;
    this.stop = stop;
    try {
      for (int i = 0; i < options.loops(); i++) {
        loops.add(EventLoop.start("load-" + i));
        clients.add(client());
      }
    } catch (UncheckedIOException e) {
      close();
      throw new UsageException(
          "cannot start event loop %d: %s; have fewer --loops"
              .formatted(loops.size(), e.getCause().getMessage()));
    }
  }

  private HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .proxy(HttpClient.Builder.NO_PROXY)
        .connectTimeout(options.timeout())
        .build();
  }

  /** Makes sure that there can be objects of the scenario, before anything is run. */
  void requireScenario() throws UsageException {
    try {
      Scenario unused = scenario(0);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /**
   * Measures what the tool itself costs, on each loop. When the JVM has compiled everything depends
   * on the machine; what it allocates until then is not meant, so there may be more than one
   * attempt.
   */
  List<Overhead> overhead() {
    List<Overhead> measured = OverheadMeter.measure(loops, OVERHEAD_CALLS, OVERHEAD_CALLS);
    for (int i = 1; i < OVERHEAD_ATTEMPTS && allocates(measured); i++) {
      measured = OverheadMeter.measure(loops, OVERHEAD_CALLS, OVERHEAD_CALLS);
    }
    return measured;
  }

  private static boolean allocates(List<Overhead> measured) {
    return measured.stream().anyMatch(overhead -> overhead.allocatedBytes() != 0);
  }

  /** Does the same as the run will do, and forgets it. */
  void warmUp() throws ScenarioDefect, InterruptedException {
    if (!options.warmUp().isZero()) {
      RunResult unused = run("warming up", options.plan().lasting(options.warmUp()));
    }
  }

  /** Runs what is asked for. */
  RunResult run() throws ScenarioDefect, InterruptedException {
    return run("running   ", options.plan());
  }

  private RunResult run(String title, RunPlan plan) throws ScenarioDefect, InterruptedException {
    try (Progress progress = new Progress(err, title, System.console() != null)) {
      return new LoadRun(plan, loops, this::scenario, stop, progress).run();
    }
  }

  private Scenario scenario(int loop) {
    Http http = new AsyncTrait_JdkHttp(clients.get(loop), url, options.timeout());
    return scenarios.create(new Environment(http, options.paths(), options.thinkTime()));
  }

  /** What is still under way is cancelled. */
  @Override
  public void close() {
    loops.forEach(EventLoop::close);
  }
}
