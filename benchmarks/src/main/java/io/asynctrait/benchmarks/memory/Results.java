package io.asynctrait.benchmarks.memory;

/** What each task computes: four calls below the first one, each of which adds its argument. */
final class Results {
  private Results() {}

  /** Returns the argument of a task. */
  static int argument(int task) {
    return task & 1023;
  }

  /** Returns the sum of the results of the first so many tasks. */
  static long expected(int tasks) {
    long sum = 0;
    for (int task = 0; task < tasks; task++) {
      sum += 4L * argument(task) + 7;
    }
    return sum;
  }
}
