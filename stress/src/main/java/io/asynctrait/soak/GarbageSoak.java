package io.asynctrait.soak;

import io.asynctrait.runtime.FrameStatistics;
import io.asynctrait.runtime.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * So many calls with all that makes garbage: a fresh task for each answer, ordinary exceptions,
 * many cancellations, and more calls at a time than there are frames kept. Whenever all of it has
 * ended, as much is alive as the time before.
 */
public final class GarbageSoak {
  /** How many tasks work at the same time, on one trunk. */
  private static final int WORKERS = 4 * Step.CAPACITY;

  /** How often all of it ends and begins again. */
  private static final int ROUNDS = 10;

  /** The rounds at the beginning that fill caches and pools. */
  private static final int WARM_UP = 3;

  /** What the JVM itself may come to need from one round to the next. */
  private static final long SLACK_BYTES = 256 * 1024;

  private GarbageSoak() {}

  /** Makes as many calls as the argument says. */
  public static void main(String[] arguments) throws Exception {
    long calls = Long.parseLong(arguments[0]);
    Report report = new Report("garbage", calls);
    Tally total = new Tally();
    long most = 0;
    long rung;
    try (Loops loops = new Loops(2 * WORKERS)) {
      Step trunk = Services.trunk(WORKERS / 2);
      for (int round = 0; round < ROUNDS; round++) {
        work(loops, trunk, round, calls / ROUNDS, report, total);
        report.requireInFlight(Loops.COUNT); // those of the ringers;
        long live = Heap.live();
        report.say("round " + (round + 1) + ", live heap " + Report.kibibytes(live));
        if (round < WARM_UP) {
          most = Math.max(most, live);
        } else if (live > most + SLACK_BYTES) {
          throw new AssertionError("the live heap has grown");
        }
      }
      rung = loops.rung();
    }
    report.requireInFlight(0);
    report.end(total, rung);
    if (Report.sum(FrameStatistics::overflowed) == 0) {
      throw new AssertionError("no pool has overflowed");
    }
  }

  private static void work(
      Loops loops, Step trunk, int round, long calls, Report report, Tally total) throws Exception {
    List<Task<Tally>> tasks = new ArrayList<>();
    for (int i = 0; i < WORKERS; i++) {
      Worker worker =
          new AsyncTrait_Worker(
              trunk, loops.cell(true), loops.cell(true), loops.get(i + round), 8, true);
      tasks.add(loops.get(i).spawn(worker.work((long) round * WORKERS + i, calls / WORKERS)));
    }
    report.watch(tasks);
    tasks.forEach(task -> total.add(task.block()));
  }
}
