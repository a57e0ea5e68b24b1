package io.asynctrait.runtime;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * An executor without a thread and without a clock: who owns it runs the tasks one at a time, in an
 * order that a subclass chooses, and moves the time of their timers.
 *
 * <p>The seam on which {@link io.asynctrait.runtime.testing.DeterministicExecutor} stands. The
 * methods declared here drive the executor: one thread at a time may call them, and no task. Its
 * thread is the one that drove it last, at first the one that made it. Until {@link #end}, timers
 * that are made on that thread, by tasks or beside them, take this executor's time; where a thread
 * has several, that of the one that it made or drove last.
 *
 * <p>Tasks may be spawned, woken and cancelled by any thread.
 */
public abstract class ManualExecutor extends TaskExecutor {
  private final VirtualTime time = new VirtualTime();
  private final Context context = Context.of(() -> {});
  private final List<Task<?>> failed = new ArrayList<>();

  /** The thread whose timers take this executor's time; null after the end. */
  private volatile @Nullable Thread thread = Thread.currentThread();

  /** Guards what is below. */
  private final Object lock = new Object();

  private final Candidates<Task<?>> ready = new Candidates<>();
  private final Set<Task<?>> live = new LinkedHashSet<>();

  /** Who is driving; null between two calls. */
  private @Nullable Thread driver;

  private boolean hasEnded;

  /**
   * Makes an executor of the calling thread.
   *
   * @param handler told what no consumer takes: failures of detached tasks and of the clean-up of
   *     cancelled ones, and at the end the failures of tasks that nobody asked for
   * @throws IllegalStateException on the thread of an event loop, or in a task of such an executor
   */
  @SuppressWarnings("this-escape") // nobody calls a method of it before it is driven
  protected ManualExecutor(UncaughtExceptionHandler handler) {
    super(handler);
    ThreadExecutors.refuseTasks();
    ThreadExecutors.add(this);
  }

  @Nullable Thread thread() {
    return thread;
  }

  VirtualTime time() {
    return time;
  }

  /**
   * Chooses who is next among tasks that are ready or timers that are due. As long as the first is
   * chosen each time, they stand in the order in which they were woken or set; one that is chosen
   * out of turn has the first one take its place. Called by the thread that drives, with a lock
   * held.
   *
   * @param count how many there are, at least 1
   * @return the index of one of them
   */
  protected abstract int choose(int count);

  /**
   * Runs until no task is ready and no timer due; time does not move.
   *
   * @throws IllegalStateException called by a task, while another thread drives, or after the end
   */
  protected final void runReady() {
    beginDriving();
    try {
      requireOpen();
      if (BoundScope.current() == null) {
        runUntilIdle();
      } else {
        TaskBindings.none()
            .run(this::runUntilIdle); // what is bound for the driver is not for tasks
      }
    } finally {
      endDriving();
    }
  }

  private void runUntilIdle() {
    do {
      for (Task<?> task = takeReady(); task != null; task = takeReady()) {
        task.run(context);
        if (task.outcome().hasFailed()) {
          failed.add(task);
        }
      }
    } while (expireDue());
  }

  private @Nullable Task<?> takeReady() {
    synchronized (lock) {
      return ready.size() == 0 ? null : ready.take(choose(ready.size()));
    }
  }

  /** Expires all timers of the first deadline, if it has come. */
  private boolean expireDue() {
    Candidates<TimerQueue.Entry> due = new Candidates<>();
    time.due().forEach(due::add);
    boolean expired = false;
    while (due.size() > 0) {
      TimerQueue.Entry entry = due.take(choose(due.size()));
      if (time.removeDue(entry)) { // it may have been stopped since
        expired = true;
        expire(entry);
      }
    }
    return expired;
  }

  private void expire(TimerQueue.Entry entry) {
    try {
      entry.expired();
    } catch (Throwable failure) {
      uncaught(failure); // of a waker written by hand
    }
  }

  /** Returns the nanoseconds that this executor's time has moved since its making. */
  protected final long nanos() {
    return time.now();
  }

  /**
   * Returns when the next timer expires, by {@link #nanos}; {@link Long#MAX_VALUE} if none is set.
   */
  protected final long nextDeadline() {
    return time.nextDeadline();
  }

  /**
   * Moves the time on to an instant; it never goes back. Timers that are due then expire in {@link
   * #runReady}.
   *
   * @throws IllegalStateException called by a task, while another thread drives, or after the end;
   *     or if that is more than 146 years after the beginning
   */
  protected final void moveTo(long nanos) {
    beginDriving();
    try {
      requireOpen();
      time.moveTo(nanos);
    } finally {
      endDriving();
    }
  }

  /**
   * Tells what the tasks that are not done are doing, in the order in which they were spawned. A
   * task may ask, too.
   *
   * @throws IllegalStateException while another thread drives
   */
  protected final List<TaskDump> dumps() {
    List<Task<?>> tasks;
    synchronized (lock) {
      requireNoOtherDriver();
      tasks = List.copyOf(live);
    }
    List<TaskDump> dumps = new ArrayList<>();
    for (Task<?> task : tasks) {
      dumps.add(task.dump());
    }
    return List.copyOf(dumps);
  }

  /**
   * Ends this executor: takes no more tasks, cancels those it has, the newest first, and hands the
   * failures that nobody asked for to the handler. Does nothing the second time.
   *
   * @throws IllegalStateException called by a task, or while another thread drives
   */
  protected final void end() {
    beginDriving();
    try {
      List<Task<?>> tasks;
      synchronized (lock) {
        if (hasEnded) {
          return;
        }
        hasEnded = true;
        tasks = List.copyOf(live);
      }
      for (int i = tasks.size() - 1; i >= 0; i--) {
        tasks.get(i).cancelNow();
      }
      for (Task<?> task : failed) {
        if (!task.outcome().isClaimed()) {
          task.detach();
        }
      }
    } finally {
      endDriving();
      thread = null;
      ThreadExecutors.remove(this);
    }
  }

  /**
   * Checks that the calling thread may drive this executor now.
   *
   * @throws IllegalStateException called by a task, while another thread drives, or after the end
   */
  protected final void requireDrivable() {
    beginDriving();
    try {
      requireOpen();
    } finally {
      endDriving();
    }
  }

  private void beginDriving() {
    ThreadExecutors.refuseTasks();
    synchronized (lock) {
      requireNoOtherDriver();
      driver = Thread.currentThread();
    }
    thread = Thread.currentThread();
    ThreadExecutors.add(this);
  }

  private void endDriving() {
    synchronized (lock) {
      driver = null;
    }
  }

  private void requireNoOtherDriver() {
    if (driver != null && driver != Thread.currentThread()) {
      throw new IllegalStateException(
          "one thread at a time drives an executor of this kind; at present it is "
              + driver.getName());
    }
  }

  private void requireOpen() {
    synchronized (lock) {
      if (hasEnded) {
        throw new IllegalStateException("the executor was closed");
      }
    }
  }

  /** Whether the calling thread drives this executor, so that a task of it is calling. */
  boolean isDrivenHere() {
    synchronized (lock) {
      return driver == Thread.currentThread();
    }
  }

  /**
   * Called before the executor's thread is blocked.
   *
   * @throws IllegalStateException if there is something that would have to be driven meanwhile
   */
  void requireNothingToDo() {
    boolean isIdle;
    synchronized (lock) {
      isIdle = live.isEmpty();
    }
    if (!isIdle || time.nextDeadline() != Long.MAX_VALUE) {
      throw new IllegalStateException(
          "this thread drives an executor that has tasks or timers: while it waits they stand"
              + " still. Have the executor complete the future, or close it before");
    }
  }

  @Override
  void requireHandedOver(Task<?> task) {
    throw new IllegalStateException("a task of this executor is run by whoever drives it");
  }

  @Override
  void submit(Task<?> task) {
    synchronized (lock) {
      if (hasEnded) {
        throw new RejectedExecutionException("the executor was closed");
      }
      live.add(task);
      ready.add(task);
    }
  }

  @Override
  void schedule(Task<?> task) {
    synchronized (lock) {
      if (!hasEnded) {
        ready.add(task);
      }
    }
  }

  @Override
  void finished(Task<?> task) {
    synchronized (lock) {
      live.remove(task);
    }
  }
}
