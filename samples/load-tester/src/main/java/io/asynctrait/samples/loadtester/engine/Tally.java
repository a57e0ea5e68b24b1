package io.asynctrait.samples.loadtester.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SingleWriterRecorder;

/**
 * What the users of one event loop have done. Its thread alone tells of calls, which allocates
 * nothing unless they fail; any one other thread may look.
 */
public final class Tally {
  private static final long LONGEST = TimeUnit.HOURS.toNanos(1);
  private static final int DIGITS = 3;

  private final AtomicLong started = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final SingleWriterRecorder latency = recorder();
  private final SingleWriterRecorder serviceTime = recorder();
  private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

  private final boolean punctual;

  /** What the recorders gave last; they use it again. */
  private Histogram latencyDrained;

  private Histogram serviceTimeDrained;

  /**
   * Makes an empty one.
   *
   * @param punctual whether each call starts when it is due: the times from both are equal then,
   *     and recorded once
   */
  Tally(boolean punctual) {
    this.punctual = punctual;
  }

  private static SingleWriterRecorder recorder() {
    return new SingleWriterRecorder(1, LONGEST, DIGITS);
  }

  /** Returns an empty histogram to which those of a tally can be added. */
  static Histogram histogram() {
    return new Histogram(1, LONGEST, DIGITS);
  }

  /** A call begins. Returns its number, from 0. */
  long started() {
    long call = started.getPlain();
    started.setRelease(call + 1); // there is one writer
    return call;
  }

  /**
   * A call has succeeded. The times are those of one clock, in nanoseconds.
   *
   * @param due when it was to begin
   * @param start when it began
   * @param received how many bytes it has received
   */
  void succeeded(long due, long start, long end, long received) {
    latency.recordValue(Math.min(end - due, LONGEST));
    if (!punctual) {
      serviceTime.recordValue(Math.min(end - start, LONGEST));
    }
    bytes.setRelease(bytes.getPlain() + received);
  }

  /** A call has failed. */
  void failed(Throwable failure) {
    failures.computeIfAbsent(FailureKind.of(failure), kind -> new LongAdder()).increment();
  }

  long calls() {
    return started.getAcquire();
  }

  long bytes() {
    return bytes.getAcquire();
  }

  /** Adds what was recorded since the last time. */
  void drainTo(Histogram latencies, Histogram serviceTimes) {
    latencyDrained = latency.getIntervalHistogram(latencyDrained);
    latencies.add(latencyDrained);
    if (!punctual) {
      serviceTimeDrained = serviceTime.getIntervalHistogram(serviceTimeDrained);
      serviceTimes.add(serviceTimeDrained);
    }
  }

  long failures() {
    return failures.values().stream().mapToLong(LongAdder::sum).sum();
  }

  Map<String, Long> failuresByKind() {
    return failures.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().sum()));
  }
}
