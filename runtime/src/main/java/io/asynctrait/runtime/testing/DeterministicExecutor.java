package io.asynctrait.runtime.testing;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.ManualExecutor;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskDump;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks on the thread of a test, in an order that is the same in every run, with a time that
 * passes when the test says so.
 *
 * <pre>{@code
 * try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
 *   Task<String> answer = executor.spawn(client.ask("question")); // gives up after a minute
 *   executor.run();
 *   assertThat(answer.isDone()).isFalse();
 *   executor.advance(Duration.ofMinutes(1));
 *   assertThrows(TimeoutException.class, answer::take);
 * }
 * }</pre>
 *
 * <p><b>Time.</b> From the making of an executor until {@link #close}, timers that are made on its
 * thread take its time, whoever makes them: its tasks, or the constructor of an object under test.
 * So make the executor first. Time moves in {@link #advance} and {@link #complete} only; hours cost
 * nothing. Timers that were made before, or on other threads, keep the time that they had, and
 * {@link System#nanoTime} is what it is.
 *
 * <p><b>Failures.</b> What an event loop would hand to its uncaught handler fails the test:
 * failures of detached tasks and of clean-up come out of the call during which they happened,
 * {@link #run}, {@link #advance}, {@link #complete} or {@link #close}, as an {@link AssertionError}
 * with the failure as its cause. A task that failed without anybody taking its outcome does that in
 * {@link #close}.
 *
 * <p><b>Threads.</b> One thread at a time drives an executor, by {@code run}, {@code advance},
 * {@code complete} or {@code close}, and from then on it is that thread's; at first it is the one's
 * that made it. Where a thread has several, its timers take the time of the one that it made or
 * drove last. A test framework that makes the test object on one thread and runs the test on
 * another one, as JUnit does for timeouts with {@code SEPARATE_THREAD}, calls for an executor that
 * is made in the test method.
 *
 * <p>Tasks may be spawned, woken and cancelled by any thread, as with every executor. They run in
 * the next {@code run}, {@code advance} or {@code complete}, in the order in which they came:
 * nothing is lost, but when another thread comes is not for a seed to say. Have code under test
 * hand its blocking calls to {@code Runnable::run} instead of a pool, and it is deterministic
 * again. A task must not block: {@code block()} and {@code Async.blocking} throw in it, as on the
 * thread of an event loop.
 */
public final class DeterministicExecutor extends ManualExecutor implements AutoCloseable {
  private final @Nullable SeededRandom order;
  private final SeededRandom coins;
  private final Pauses pauses;
  private final UncaughtByTests uncaught;

  private DeterministicExecutor(
      @Nullable SeededRandom order, SeededRandom coins, Pauses pauses, UncaughtByTests uncaught) {
    super(uncaught);
    this.order = order;
    this.coins = coins;
    this.pauses = Objects.requireNonNull(pauses, "pauses");
    this.uncaught = uncaught;
  }

  /**
   * Returns an executor that runs tasks in the order in which they were woken, as an event loop
   * does, and whose pauses do not suspend.
   */
  public static DeterministicExecutor inOrder() {
    return inOrder(Pauses.NEVER);
  }

  /**
   * Returns an executor that runs tasks in the order in which they were woken, as an event loop
   * does.
   */
  public static DeterministicExecutor inOrder(Pauses pauses) {
    return new DeterministicExecutor(null, new SeededRandom(0), pauses, new UncaughtByTests());
  }

  /**
   * Returns an executor that has {@code seed} choose which of the ready tasks runs next, which of
   * the timers with the same deadline expires first, and which pauses suspend. The same seed makes
   * the same choices.
   */
  public static DeterministicExecutor seeded(long seed) {
    return seeded(seed, Pauses.SOMETIMES);
  }

  /** Like {@link #seeded(long)}, with other pauses. */
  public static DeterministicExecutor seeded(long seed, Pauses pauses) {
    return new DeterministicExecutor(
        new SeededRandom(seed), new SeededRandom(~seed), pauses, new UncaughtByTests());
  }

  @Override
  protected int choose(int count) {
    return order == null || count == 1 ? 0 : order.below(count);
  }

  /**
   * Runs until no task is ready. Time does not move; timers that are due already expire.
   *
   * @throws AssertionError if there was a failure that no consumer takes
   * @throws IllegalStateException in a task, while another thread drives, or after {@link #close}
   */
  public void run() {
    runReady();
    uncaught.rethrow();
  }

  /**
   * Lets {@code duration} pass: runs until no task is ready, moves the time to the first deadline,
   * expires its timers in the order in which they were set, or as the seed chooses, runs again what
   * that woke, and so on until the duration is over.
   *
   * @throws IllegalArgumentException if {@code duration} is negative
   * @throws AssertionError if there was a failure that no consumer takes
   * @throws IllegalStateException in a task, while another thread drives, after {@link #close}, or
   *     if more than 146 years have passed in all
   */
  public void advance(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("time does not go back: " + duration);
    }
    runReady();
    long end = nanos() + nanosOf(duration);
    while (nextDeadline() <= end) {
      moveTo(nextDeadline());
      runReady();
    }
    moveTo(end);
    uncaught.rethrow();
  }

  private static long nanosOf(Duration duration) {
    long longest = Long.MAX_VALUE / 2; // later than the end of all time, so that it is told
    return duration.toSeconds() >= longest / 1_000_000_000 ? longest : duration.toNanos();
  }

  /**
   * Spawns {@code future}, runs until no task is ready, moves the time to the next deadline, runs
   * again, until the future is complete. Tasks that are left then stay as they are; so does the
   * time.
   *
   * <p>Code that sets a timer again and again keeps the time moving for ever, even if what is
   * waited for never comes: put a limit on it by {@link Async#timeout}.
   *
   * @return the value; a failure is thrown as it is, the same object, checked or not
   * @throws AssertionError if the future is not complete and nothing can go on any more: no task is
   *     ready and no timer is set. The message says what each task waits for. Also if there was a
   *     failure that no consumer takes; if {@code future} has failed, too, it is suppressed there
   * @throws IllegalStateException in a task, while another thread drives, or after {@link #close}
   */
  public <T extends @Nullable Object> T complete(DynamicFuture<? extends T> future) {
    requireDrivable();
    Task<T> task = spawn(future);
    runReady();
    while (!task.isDone()) {
      long deadline = nextDeadline();
      if (deadline == Long.MAX_VALUE) {
        throw uncaught.addTo(new AssertionError(Standstill.describe(now(), task, dump())));
      }
      moveTo(deadline);
      runReady();
    }
    T value;
    try {
      value = task.take();
    } catch (Throwable failure) {
      throw uncaught.addTo(failure);
    }
    uncaught.rethrow();
    return value;
  }

  /** Returns how much time has passed on this executor since it was made. */
  public Duration now() {
    return Duration.ofNanos(nanos());
  }

  /**
   * Returns how much time has to pass until the next timer expires; null if none is set, so that
   * only another thread, or the test, can bring something new.
   */
  public @Nullable Duration untilNextDeadline() {
    long deadline = nextDeadline();
    return deadline == Long.MAX_VALUE ? null : Duration.ofNanos(Math.max(0, deadline - nanos()));
  }

  /**
   * Tells what each task that is not done is doing, in the order in which they were spawned;
   * nothing if none is left.
   *
   * @throws IllegalStateException while another thread drives
   */
  public List<TaskDump> dump() {
    return dumps();
  }

  /**
   * Returns a future without a value for fakes to await where the real thing might have to wait. It
   * is complete at its first poll, or suspends once and is ready to go on at once, so that whatever
   * else is ready may run before; which of the two, {@link Pauses} says. A coin is flipped by this
   * call, not by the poll.
   */
  public DynamicFuture<@Nullable Void> pause() {
    return isPausing() ? Async.yieldNow() : Async.ready();
  }

  /**
   * The fused form of {@link #pause}, for generated code.
   *
   * @return 0
   */
  public long startPause(Context cx) {
    return isPausing() ? Async.startYieldNow(cx) : 0;
  }

  private boolean isPausing() {
    return switch (pauses) {
      case NEVER -> false;
      case ALWAYS -> true;
      case SOMETIMES -> coins.coin();
    };
  }

  /**
   * Ends this executor: it takes no more tasks, and its thread has the system's time again. Tasks
   * that are not done are cancelled, the newest first, so that their {@code finally} blocks run;
   * that there were some is no failure, see {@link #dump}. Closing again does nothing.
   *
   * @throws AssertionError if there was a failure that no consumer takes: of a detached task, of
   *     clean-up, or of a task whose outcome nobody has asked for until now
   * @throws IllegalStateException in a task, or while another thread drives
   */
  @Override
  public void close() {
    end();
    uncaught.rethrow();
  }
}
