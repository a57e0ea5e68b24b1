package io.asynctrait.soak;

import io.asynctrait.runtime.FrameStatistics;
import io.asynctrait.runtime.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * So many calls on four event loops that wake one another, on a heap that is never collected: in
 * steady state nothing is allocated, and every answer is right.
 */
public final class SteadySoak {
  /** How many tasks work at the same time. */
  private static final int WORKERS = 256;

  /** How many of them call one trunk, which is fewer than it has frames for. */
  private static final int WORKERS_PER_TRUNK = 16;

  /**
   * How many cancellations a run has at most: a call that is cancelled by hand has a handle, and
   * these are what the heap is for.
   */
  private static final int CANCELLATIONS = 300_000;

  /** About how many calls one answer takes. */
  private static final int CALLS_PER_ANSWER = 5;

  private SteadySoak() {}

  /** Makes as many calls as the argument says. */
  public static void main(String[] arguments) throws Exception {
    long calls = Long.parseLong(arguments[0]);
    Heap.requireNoCollector();
    int cancelEvery = (int) Math.max(20, calls / CALLS_PER_ANSWER / CANCELLATIONS);
    Report report = new Report("steady", calls);
    Tally total = new Tally();
    long rung;
    try (Loops loops = new Loops(2 * WORKERS)) {
      List<Task<Tally>> tasks = start(loops, calls, cancelEvery);
      report.watch(tasks);
      tasks.forEach(task -> total.add(task.block()));
      rung = loops.rung();
    }
    report.end(total, rung);
    report.requireInFlight(0);
    if (Report.sum(FrameStatistics::overflowed) != 0) {
      throw new AssertionError("more frames than there is room for: " + FrameStatistics.all());
    }
  }

  private static List<Task<Tally>> start(Loops loops, long calls, int cancelEvery) throws Refusal {
    List<Task<Tally>> tasks = new ArrayList<>();
    Step trunk = null;
    for (int i = 0; i < WORKERS; i++) {
      if (i % WORKERS_PER_TRUNK == 0) {
        trunk = Services.trunk(WORKERS_PER_TRUNK / 2);
      }
      Worker worker =
          new AsyncTrait_Worker(
              trunk, loops.cell(false), loops.cell(false), loops.get(i + 1), cancelEvery, false);
      tasks.add(loops.get(i).spawn(worker.work(i + 1, calls / WORKERS)));
    }
    return tasks;
  }
}
