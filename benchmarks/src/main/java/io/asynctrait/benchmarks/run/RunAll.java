package io.asynctrait.benchmarks.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs a whole suite on the JDK that runs this, and keeps its JSON. Run it in the directory of the
 * project.
 *
 * <p>Arguments, in any order: {@code subset} for the suite that takes about ten minutes, {@code
 * --minutes=}<i>n</i> for another time of it; {@code --only=}<i>name</i>{@code ,}<i>name</i> of
 * files of results, without their endings, for a part of a suite; {@code --to=}<i>directory</i> of
 * the JSON; {@code --estimate} to print how long it would take, and no more.
 */
public final class RunAll {
  private static final String ARGUMENTS =
      "[subset [--minutes=N]] [--only=NAME,NAME] [--to=DIRECTORY] [--estimate]";

  private static final String MEMORY = "memory";
  private static final String ECHO = "echo";
  private static final double MINUTES = 10;

  private final Schedule schedule = new Schedule();

  /** What is measured, but not where it is kept. */
  private final String arguments;

  private final List<String> failed = new ArrayList<>();
  private Suite suite = Suite.ALL;
  private double minutes = MINUTES;
  private boolean estimateOnly;
  private Set<String> only = Set.of();
  private Path directory;

  private RunAll(String[] args) {
    arguments =
        Stream.of(args).filter(arg -> !arg.startsWith("--to=")).collect(Collectors.joining(" "));
    String to = "";
    for (String arg : args) {
      if (arg.equals("subset")) {
        suite = Suite.SUBSET;
      } else if (arg.startsWith("--minutes=")) {
        minutes = Double.parseDouble(value(arg));
      } else if (arg.startsWith("--to=")) {
        to = value(arg);
      } else if (arg.startsWith("--only=")) {
        only = Set.of(value(arg).split(","));
      } else if (arg.equals("--estimate")) {
        estimateOnly = true;
      } else {
        throw new IllegalArgumentException(arg + " is not among " + ARGUMENTS);
      }
    }
    if (groups().isEmpty() && !isWantedProgram(MEMORY) && !isWantedProgram(ECHO)) {
      throw new IllegalArgumentException(only + " are not in the suite");
    }
    directory = to.isEmpty() ? defaultDirectory(suite) : Path.of(to);
  }

  private static String value(String arg) {
    return arg.substring(arg.indexOf('=') + 1);
  }

  /** Where the results are kept unless something else is said. */
  static Path defaultDirectory(Suite suite) {
    String name = "jdk" + Runtime.version().feature() + (suite == Suite.ALL ? "" : "-subset");
    return Path.of("benchmarks", "results", name);
  }

  /** Ends with status 1 if something has failed; what has not is kept. */
  public static void main(String[] args) throws IOException, InterruptedException {
    RunAll all = new RunAll(args);
    all.printEstimate();
    if (!all.estimateOnly) {
      all.run();
    }
    if (!all.failed.isEmpty()) {
      System.err.println("# Failed: " + String.join(", ", all.failed));
      System.exit(1);
    }
  }

  private double seconds(Group group) {
    return suite == Suite.ALL
        ? schedule.annotatedSeconds(group)
        : schedule.subsetSeconds(group, iterationSeconds());
  }

  private double iterationSeconds() {
    return schedule.iterationSeconds(groups(), minutes);
  }

  private List<Group> groups() {
    return suite.groups.stream().filter(group -> isWanted(group.name())).toList();
  }

  private boolean isWanted(String name) {
    return only.isEmpty() || only.contains(name);
  }

  private boolean isWantedProgram(String name) {
    return suite.hasPrograms() && isWanted(name);
  }

  private void printEstimate() {
    double total = 0;
    for (Group group : groups()) {
      total += print(group.name(), schedule.results(group) + " results", seconds(group));
    }
    if (isWantedProgram(MEMORY)) {
      total += print(MEMORY, "a program", Programs.MEMORY_SECONDS);
    }
    if (isWantedProgram(ECHO)) {
      total += print(ECHO, "a program", Programs.echoSeconds());
    }
    System.out.printf(
        Locale.ROOT, "# All of it takes about %.0f minutes. To: %s%n", total / 60, directory);
  }

  private static double print(String name, String what, double seconds) {
    System.out.printf(Locale.ROOT, "# %-12s %12s, about %5.1f minutes%n", name, what, seconds / 60);
    return seconds;
  }

  private void run() throws IOException, InterruptedException {
    Files.createDirectories(directory);
    writeRun();
    for (Group group : groups()) {
      benchmark(group);
    }
    Programs programs = new Programs(directory);
    if (isWantedProgram(MEMORY)) {
      attempt(MEMORY, programs::memory);
    }
    if (isWantedProgram(ECHO)) {
      attempt(ECHO, programs::echo);
    }
  }

  /** Keeps what the results of JMH do not say. */
  private void writeRun() throws IOException {
    String run =
        "{\"machine\": \"%s\", \"arguments\": \"%s\"}%n"
            .formatted(Machine.describe().replace("\"", ""), arguments);
    Files.writeString(directory.resolve("run.json"), run, StandardCharsets.UTF_8);
  }

  private void benchmark(Group group) throws IOException, InterruptedException {
    attempt(
        group.name(),
        () -> {
          Runner runner = new Runner(options(group).build());
          int results = runner.run().size();
          if (results != schedule.results(group)) {
            throw new IllegalStateException(
                results + " results of " + schedule.results(group) + " expected");
          }
          forgetPlaces(directory.resolve(group.name() + ".json"));
        });
  }

  /** Where the JVM lies on this machine is of no interest to those who get the results. */
  private static void forgetPlaces(Path results) throws IOException {
    String text = Files.readString(results, StandardCharsets.UTF_8);
    Files.writeString(
        results, text.replaceAll("(\"jvm\" : )\".*\"", "$1\"java\""), StandardCharsets.UTF_8);
  }

  private ChainedOptionsBuilder options(Group group) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(group.include())
            .addProfiler(GCProfiler.class)
            .resultFormat(ResultFormatType.JSON)
            .result(directory.resolve(group.name() + ".json").toString());
    Schedule.excludes().forEach(options::exclude);
    group
        .parameters()
        .forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
    if (suite == Suite.SUBSET) {
      TimeValue time = TimeValue.milliseconds(Math.round(iterationSeconds() * 1e3));
      options.forks(1);
      options.measurementIterations(Schedule.SUBSET_ITERATIONS).measurementTime(time);
      if (!group.ownWarmUp()) {
        options.warmupIterations(Schedule.SUBSET_WARM_UPS).warmupTime(time);
      }
    }
    return options;
  }

  private void attempt(String name, Step step) throws IOException, InterruptedException {
    try {
      step.run();
    } catch (RunnerException | RuntimeException e) {
      System.err.println("# " + name + ": " + e);
      failed.add(name);
    }
  }

  private interface Step {
    void run() throws RunnerException, IOException, InterruptedException;
  }
}
