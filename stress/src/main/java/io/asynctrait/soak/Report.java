package io.asynctrait.soak;

import io.asynctrait.runtime.FrameStatistics;
import io.asynctrait.runtime.Task;
import java.util.List;
import java.util.function.ToLongFunction;

/** What a run tells of itself. */
final class Report {
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final long MILLIS_PER_LOOK = 200;
  private static final int LOOKS_PER_LINE = 150;

  private final String title;
  private final long start = System.nanoTime();

  Report(String title, long calls) {
    this.title = title;
    say(
        String.format(
            "%,d calls, %d event loops, JDK %s",
            calls, Loops.COUNT, System.getProperty("java.version")));
  }

  /**
   * Tells every now and then how far it has come, until all {@code tasks} are done.
   *
   * @throws AssertionError if nothing goes on any more: a wake-up was lost
   */
  void watch(List<Task<Tally>> tasks) throws InterruptedException {
    long before = -1;
    for (int i = 1; !tasks.stream().allMatch(Task::isDone); i++) {
      Thread.sleep(MILLIS_PER_LOOK);
      if (i % LOOKS_PER_LINE == 0) {
        long suspended = sum(FrameStatistics::created) + sum(FrameStatistics::recycled);
        if (suspended == before) {
          throw new AssertionError("nothing goes on any more: " + FrameStatistics.all());
        }
        before = suspended;
        say(String.format("%,d calls have suspended so far, %s", suspended, costs()));
      }
    }
  }

  /** Tells what was done. */
  void end(Tally total, long rung) {
    long created = sum(FrameStatistics::created);
    long suspended = created + sum(FrameStatistics::recycled);
    say(
        String.format(
            "%,d calls, %,d of them suspended (%d %%), %,d frames made, %,d wake-ups by a loop",
            total.calls, suspended, 100 * suspended / total.calls, created, rung));
    say(
        String.format(
            "%,d answers right, %,d of them refusals; %,d calls cancelled",
            total.answers - total.cancellations, total.refusals, total.cancellations));
    say(
        String.format(
            "%,d frames are idle, %,d did not fit; %s",
            sum(FrameStatistics::idle), sum(FrameStatistics::overflowed), costs()));
  }

  /** Every frame was released but so many. */
  void requireInFlight(long expected) {
    if (sum(FrameStatistics::inFlight) != expected) {
      throw new AssertionError("frames that nobody has released: " + FrameStatistics.all());
    }
  }

  void say(String line) {
    System.out.println(title + ": " + line);
  }

  static String kibibytes(long bytes) {
    return String.format("%,d KiB", bytes / 1024);
  }

  static long sum(ToLongFunction<FrameStatistics> figure) {
    return FrameStatistics.all().stream().mapToLong(figure).sum();
  }

  private String costs() {
    long seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    return "heap used " + kibibytes(Heap.used()) + ", " + seconds + " s";
  }
}
