package io.asynctrait.samples.loadtester;

import io.asynctrait.samples.loadtester.engine.ScenarioDefect;
import io.asynctrait.samples.loadtester.engine.StopRequest;
import io.asynctrait.samples.loadtester.report.HtmlReport;
import io.asynctrait.samples.loadtester.result.RunResult;
import io.asynctrait.samples.loadtester.scenario.ScenarioFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs asynchronous scenarios against an HTTP server at a set rate or flat out. */
public final class LoadTester {
  static final int OK = 0;
  static final int FAILED = 1;

  /** A bad argument, a server that is not there, a report that cannot be written. */
  static final int BAD_USAGE = 2;

  private final Options options;
  private final PrintStream out;
  private final PrintStream err;
  private final List<String> facts = new ArrayList<>();

  private LoadTester(Options options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the sample.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    int status = run(arguments, System.out, System.err, new StopRequest());
    if (status != OK) {
      System.exit(status);
    }
  }

  /**
   * Returns the exit status.
   *
   * @param stop ends the run early
   */
  static int run(String[] arguments, PrintStream out, PrintStream err, StopRequest stop) {
    try {
      Options options = Options.parse(arguments);
      if (options.help()) {
        out.print(Options.USAGE);
      } else {
        new LoadTester(options, out, err).run(stop);
      }
      return OK;
    } catch (UsageException e) {
      return fail(err, BAD_USAGE, e.getMessage());
    } catch (ScenarioDefect e) {
      return fail(err, FAILED, "the scenario has thrown an error: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return fail(err, FAILED, "interrupted");
    }
  }

  private void run(StopRequest stop) throws UsageException, ScenarioDefect, InterruptedException {
    ScenarioFactory scenarios = ScenarioCatalogue.named(options.scenario());
    ReportFile.requireWritable(options.report());
    try (Target target = Target.open(options);
        InterruptHook hook = InterruptHook.install(stop);
        LoadTest test = new LoadTest(options, target.url(), scenarios, err, hook.stop())) {
      test.requireScenario();
      tell(Description.of(options, target.url()));
      if (options.overhead()) {
        tell(Description.of(test.overhead()));
      }
      test.warmUp();
      RunResult result = test.run();
      if (result.stopped()) {
        tell("The run was stopped early.");
      }
      new ResultTable(out).print(result);
      writeReport(result);
    }
  }

  /** Prints a sentence, and keeps it for the report. */
  private void tell(String fact) {
    out.println(fact);
    facts.add(fact);
  }

  private void writeReport(RunResult result) throws UsageException {
    System.setProperty("java.awt.headless", "true"); // plots are drawn, not shown
    Path file = options.report();
    try {
      new HtmlReport("Load test: " + options.scenario(), facts, result).write(file);
    } catch (IOException e) {
      throw ReportFile.cannotWrite(file, e.toString());
    }
    out.println();
    out.println("Report: " + file);
  }

  private static int fail(PrintStream err, int status, String message) {
    err.println("load-tester: " + message);
    return status;
  }
}
