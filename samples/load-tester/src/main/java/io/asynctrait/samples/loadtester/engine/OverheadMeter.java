package io.asynctrait.samples.loadtester.engine;

import static io.asynctrait.runtime.Async.ready;

import com.sun.management.ThreadMXBean;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;
import io.asynctrait.samples.loadtester.result.Overhead;
import io.asynctrait.samples.loadtester.scenario.Scenario;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario that does nothing but look at the processor time and the allocated bytes of its
 * thread, once when the tool has warmed up and once at the end.
 */
@AsyncTrait
public abstract class OverheadMeter implements Scenario {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  final Pace pace;
  final long first;
  final long last;
  private long processorTime;
  private long bytes;

  /**
   * For the generated subclass.
   *
   * @param pace told to stop at the end
   * @param warmUp how many calls to leave out at the beginning
   * @param calls how many to measure
   */
  OverheadMeter(Pace pace, long warmUp, long calls) {
    this.pace = pace;
    this.first = warmUp;
    this.last = warmUp + calls;
  }

  /**
   * Measures all loops at the same time, with one user on each; blocks until that is done.
   *
   * @param warmUp how many calls to leave out on each loop
   * @param calls how many to measure on each loop
   */
  public static List<Overhead> measure(List<EventLoop> loops, long warmUp, long calls) {
    List<OverheadMeter> meters = new ArrayList<>();
    List<Task<Void>> users = new ArrayList<>();
    RunClock clock = new RunClock();
    clock.start();
    for (EventLoop loop : loops) {
      Pace pace = new AsyncTrait_FlatOut(clock, Long.MAX_VALUE);
      OverheadMeter meter = new AsyncTrait_OverheadMeter(pace, warmUp, calls);
      meters.add(meter);
      users.add(
          loop.spawn(new AsyncTrait_User(pace, meter, clock, new Tally(pace.isPunctual())).run()));
    }
    users.forEach(Task::block);
    return meters.stream().map(OverheadMeter::overhead).toList();
  }

  @Override
  public DynamicFuture<Long> run(long call) {
    if (call == first) {
      begin();
    } else if (call == last) {
      end();
    }
    return ready(0L);
  }

  void begin() {
    processorTime = -THREADS.getCurrentThreadCpuTime();
    bytes = -THREADS.getCurrentThreadAllocatedBytes();
  }

  void end() {
    bytes += THREADS.getCurrentThreadAllocatedBytes();
    processorTime += THREADS.getCurrentThreadCpuTime();
    pace.stop();
  }

  Overhead overhead() {
    return new Overhead(last - first, processorTime, bytes);
  }
}
