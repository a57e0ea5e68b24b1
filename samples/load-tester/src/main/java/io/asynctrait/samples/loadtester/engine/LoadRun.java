package io.asynctrait.samples.loadtester.engine;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;
import io.asynctrait.samples.loadtester.result.RunResult;
import io.asynctrait.samples.loadtester.result.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run on all loops, watched by the thread that asks for it. */
public final class LoadRun {
  /** How many samples a run consists of, unless that makes them too short or too long. */
  private static final long SAMPLES = 100;

  private static final long SHORTEST_SAMPLE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LONGEST_SAMPLE = TimeUnit.SECONDS.toNanos(1);

  /** How long a request to stop may go unnoticed. */
  private static final long LOOK_OUT = TimeUnit.MILLISECONDS.toNanos(50);

  private static final long GRACE_AFTER_STOP = TimeUnit.SECONDS.toNanos(1);

  private final RunPlan plan;
  private final StopRequest stop;
  private final RunProgress progress;
  private final RunClock clock = new RunClock();
  private final List<LoopShare> shares = new ArrayList<>();
  private final Sampler sampler;
  private final long sampleLength;

  /**
   * Prepares a run.
   *
   * @param loops make the calls
   * @param stop ends the run early
   */
  public LoadRun(
      RunPlan plan,
      List<EventLoop> loops,
      ScenarioSupplier scenarios,
      StopRequest stop,
      RunProgress progress) {
    this.plan = plan;
    this.stop = stop;
    this.progress = progress;
    for (int i = 0; i < loops.size(); i++) {
      shares.add(new LoopShare(plan, clock, loops.get(i), i, loops.size(), scenarios));
    }
    sampler = new Sampler(shares.stream().map(LoopShare::tally).toList());
    long even = plan.duration().toNanos() / SAMPLES;
    sampleLength = Math.max(SHORTEST_SAMPLE, Math.min(LONGEST_SAMPLE, even));
  }

  /**
   * Runs, once, and blocks until it is over.
   *
   * @throws ScenarioDefect if a scenario has thrown an {@code Error}
   * @throws InterruptedException if the waiting thread is interrupted; the calls go on until their
   *     loops are closed
   */
  public RunResult run() throws ScenarioDefect, InterruptedException {
    clock.start();
    List<Task<Void>> users = shares.stream().flatMap(LoopShare::start).toList();
    RunEnd end = RunEnd.of(users);
    long stoppedAt = watch(users, end);
    long now = clock.getAsLong();
    end.throwDefect();
    sampler.finish(now, sampleLength / 2);
    long made = Math.min(stoppedAt, plan.duration().toNanos()); // calls were made until then
    return new RunResult(
        Math.max(now, made),
        sampler.bytes(),
        sampler.failures(),
        sampler.started() - sampler.succeeded() - sampler.failed(),
        shares.stream().mapToLong(share -> share.pace().missed(made)).sum(),
        sampler.latency(),
        sampler.serviceTime(),
        sampler.samples(),
        stoppedAt != Long.MAX_VALUE);
  }

  /** Returns when the run was stopped; a time that never comes if it was not. */
  private long watch(List<Task<Void>> users, RunEnd end) throws InterruptedException {
    long stoppedAt = Long.MAX_VALUE;
    long givenUpAt = plan.duration().plus(plan.grace()).toNanos();
    long nextSample = sampleLength;
    while (!end.await(LOOK_OUT)) {
      long now = clock.getAsLong();
      if ((stop.isMade() || end.isDefect()) && stoppedAt == Long.MAX_VALUE) {
        stoppedAt = now;
        givenUpAt = Math.min(givenUpAt, now + GRACE_AFTER_STOP);
        shares.forEach(share -> share.pace().stop());
      }
      if (now >= givenUpAt) {
        users.forEach(Task::cancel);
        givenUpAt = Long.MAX_VALUE;
      }
      if (now >= nextSample) {
        sample(now);
        nextSample = now - now % sampleLength + sampleLength;
      }
    }
    return stoppedAt;
  }

  private void sample(long now) {
    long started = sampler.started(); // before the others, so that no more than there are is shown
    Sample sample = sampler.sample(now);
    long ended = sampler.succeeded() + sampler.failed();
    progress.sampled(sample, sampler.failed(), Math.max(0, started - ended));
  }
}
