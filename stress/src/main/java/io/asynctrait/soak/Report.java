package io.asynctrait.soak;

import io.asynctrait.runtime.FrameStatistics;
import io.asynctrait.runtime.Task;
import java.util.List;

/** What a run tells of itself. */
final class Report {
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final String title;
  private final long start = System.nanoTime();

  Report(String title, long calls) {
    this.title = title;
    say(
        String.format(
            "%,d calls, %d event loops, JDK %s",
            calls, Loops.COUNT, System.getProperty("java.version")));
  }

  /** Tells every now and then that there is progress, until all {@code tasks} are done. */
  void watch(List<Task<Tally>> tasks) throws InterruptedException {
    for (int i = 1; !tasks.stream().allMatch(Task::isDone); i++) {
      Thread.sleep(500);
      if (i % 60 == 0) {
        say("heap used " + kibibytes(Heap.used()) + ", " + seconds() + " s");
      }
    }
  }

  /** Tells what was done. */
  void end(Tally total, long rung) {
    long suspended = 0;
    long created = 0;
    for (FrameStatistics method : FrameStatistics.all()) {
      say(method.toString());
      suspended += method.created() + method.recycled();
      created += method.created();
    }
    say(
        String.format(
            "%,d calls, %,d of them suspended (%d %%), %,d frames made, %,d wake-ups by a loop",
            total.calls, suspended, 100 * suspended / total.calls, created, rung));
    say(
        String.format(
            "%,d answers right, %,d of them refusals; %,d calls cancelled",
            total.answers - total.cancellations, total.refusals, total.cancellations));
    say("heap used " + kibibytes(Heap.used()) + ", " + seconds() + " s");
  }

  /** Every frame was released. */
  void requireNoneInFlight() {
    for (FrameStatistics method : FrameStatistics.all()) {
      if (method.inFlight() != 0) {
        throw new AssertionError("frames that nobody has released: " + method);
      }
    }
  }

  void say(String line) {
    System.out.println(title + ": " + line);
  }

  static String kibibytes(long bytes) {
    return String.format("%,d KiB", bytes / 1024);
  }

  private long seconds() {
    return (System.nanoTime() - start) / NANOS_PER_SECOND;
  }
}
