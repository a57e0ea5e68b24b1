package io.asynctrait.benchmarks.memory;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What one row came to. Arrays that hold the tasks are not counted.
 *
 * @param eventBytes live bytes of what the tasks wait for
 * @param taskBytes live bytes of the tasks themselves
 * @param createNanoseconds from the first task until all are suspended
 * @param resumeNanoseconds from the first wake-up until all have ended
 */
record Measurement(
    int tasks, long eventBytes, long taskBytes, long createNanoseconds, long resumeNanoseconds) {
  private static final String MARK = "measured";

  /** Runs a workload in this JVM. */
  static Measurement of(MemoryRow row, int tasks) throws Exception {
    Workload workload = row.workload.apply(tasks);
    long before = liveBytes();
    workload.createEvents();
    long withEvents = liveBytes();
    long start = System.nanoTime();
    workload.createTasks();
    long create = System.nanoTime() - start;
    long withTasks = liveBytes();
    start = System.nanoTime();
    long sum = workload.resumeAll();
    long resume = System.nanoTime() - start;
    if (sum != Results.expected(tasks)) {
      throw new IllegalStateException(row + " came to " + sum + ", not " + Results.expected(tasks));
    }
    return new Measurement(tasks, withEvents - before, withTasks - withEvents, create, resume);
  }

  private static long liveBytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Returns a line for {@link #parse}. */
  String line() {
    return String.join(
        " ",
        MARK,
        String.valueOf(tasks),
        String.valueOf(eventBytes),
        String.valueOf(taskBytes),
        String.valueOf(createNanoseconds),
        String.valueOf(resumeNanoseconds));
  }

  /** Whether a line of output is one of {@link #line}. */
  static boolean isLine(String line) {
    return line.startsWith(MARK + " ");
  }

  /** Reads what {@link #line} has written. */
  static Measurement parse(String line) {
    String[] words = line.split(" ");
    return new Measurement(
        Integer.parseInt(words[1]),
        Long.parseLong(words[2]),
        Long.parseLong(words[3]),
        Long.parseLong(words[4]),
        Long.parseLong(words[5]));
  }

  /** Returns the columns of the table. */
  String columns() {
    return String.format(
        Locale.ROOT,
        "%,10d %8.1f %8.1f %8.1f %9.1f %9.1f",
        tasks,
        perTask(taskBytes),
        perTask(eventBytes),
        perTask(taskBytes + eventBytes),
        perTask(createNanoseconds),
        perTask(resumeNanoseconds));
  }

  /** Returns the members of a JSON object. */
  String json() {
    return String.format(
        Locale.ROOT,
        "\"tasks\": %d, \"taskBytes\": %.1f, \"eventBytes\": %.1f, "
            + "\"createNanoseconds\": %.1f, \"resumeNanoseconds\": %.1f",
        tasks,
        perTask(taskBytes),
        perTask(eventBytes),
        perTask(createNanoseconds),
        perTask(resumeNanoseconds));
  }

  private double perTask(long amount) {
    return (double) amount / tasks;
  }
}
