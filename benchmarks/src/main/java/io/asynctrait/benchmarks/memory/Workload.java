package io.asynctrait.benchmarks.memory;

/**
 * So many tasks, each suspended five calls deep. The steps are called once each, in order, and
 * measured one by one.
 */
interface Workload {
  /** Makes what the tasks wait for, where that is an object of its own. */
  void createEvents();

  /** Makes the tasks and runs them until all are suspended. */
  void createTasks() throws Exception;

  /** Has all tasks go on, to their end, and returns the sum of their results. */
  long resumeAll() throws Exception;
}
