package io.asynctrait.benchmarks.run;

import io.asynctrait.benchmarks.threads.VirtualThreads;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Defaults;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How many JVMs a suite starts and how long they take, from what JMH knows of its benchmarks. */
final class Schedule {
  static final int SUBSET_WARM_UPS = 3;
  static final int SUBSET_ITERATIONS = 5;
  private static final double LONGEST_ITERATION = 1;
  private static final double SHORTEST_ITERATION = 0.1;

  private final BenchmarkList benchmarks = BenchmarkList.defaultList();
  private final OutputFormat silent =
      OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);

  /** What is not run on this JDK. */
  static List<String> excludes() {
    return VirtualThreads.EXIST ? List.of() : List.of(VirtualThreads.BENCHMARKS);
  }

  /** The qualified names of the benchmarks of a group. */
  List<String> names(Group group) {
    return find(group).stream().map(BenchmarkListEntry::getUsername).toList();
  }

  /**
   * How many results a group comes to: one for each benchmark with each value of its parameters.
   */
  int results(Group group) {
    return find(group).stream().mapToInt(entry -> combinations(group, entry)).sum();
  }

  /** Seconds for a group as its benchmarks are annotated. */
  double annotatedSeconds(Group group) {
    double seconds = 0;
    for (BenchmarkListEntry entry : find(group)) {
      int forks = entry.getForks().orElse(Defaults.MEASUREMENT_FORKS);
      double one = group.setUpSeconds() + warmUpSeconds(entry) + measuredSeconds(entry);
      seconds += combinations(group, entry) * forks * one;
    }
    return seconds;
  }

  /** How long each iteration may take for the groups to be done in so many minutes. */
  double iterationSeconds(Collection<Group> groups, double minutes) {
    double left = minutes * 60;
    int iterations = 0;
    for (Group group : groups) {
      left -= subsetSeconds(group, 0);
      iterations += results(group) * subsetIterations(group);
    }
    return Math.max(SHORTEST_ITERATION, Math.min(LONGEST_ITERATION, left / iterations));
  }

  /** Seconds for a group with one JVM for each result and iterations of that length. */
  double subsetSeconds(Group group, double iterationSeconds) {
    double seconds = 0;
    for (BenchmarkListEntry entry : find(group)) {
      double ownWarmUp = group.ownWarmUp() ? warmUpSeconds(entry) : 0;
      double one = group.setUpSeconds() + ownWarmUp + subsetIterations(group) * iterationSeconds;
      seconds += combinations(group, entry) * one;
    }
    return seconds;
  }

  /** How many iterations have the length that is chosen for the subset. */
  private static int subsetIterations(Group group) {
    return group.ownWarmUp() ? SUBSET_ITERATIONS : SUBSET_WARM_UPS + SUBSET_ITERATIONS;
  }

  private Collection<BenchmarkListEntry> find(Group group) {
    return new ArrayList<>(benchmarks.find(silent, List.of(group.include()), excludes()));
  }

  private static int combinations(Group group, BenchmarkListEntry entry) {
    int combinations = 1;
    for (Map.Entry<String, String[]> parameter : entry.getParams().orElse(Map.of()).entrySet()) {
      combinations *= group.values(parameter.getKey(), parameter.getValue()).size();
    }
    return combinations;
  }

  /** Iterations of single shots have no length of their own and count as none. */
  private static double warmUpSeconds(BenchmarkListEntry entry) {
    return entry.getMode() == Mode.SingleShotTime
        ? 0
        : entry.getWarmupIterations().orElse(Defaults.WARMUP_ITERATIONS)
            * seconds(entry.getWarmupTime().orElse(Defaults.WARMUP_TIME));
  }

  private static double measuredSeconds(BenchmarkListEntry entry) {
    return entry.getMode() == Mode.SingleShotTime
        ? 0
        : entry.getMeasurementIterations().orElse(Defaults.MEASUREMENT_ITERATIONS)
            * seconds(entry.getMeasurementTime().orElse(Defaults.MEASUREMENT_TIME));
  }

  private static double seconds(TimeValue time) {
    return time.convertTo(TimeUnit.MILLISECONDS) / 1e3;
  }
}
