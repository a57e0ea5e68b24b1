package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.CallTrace;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A future that an executor runs: made by {@link TaskExecutor#spawn}, polled whenever it was woken,
 * until it completes.
 *
 * <p>The outcome has one consumer: {@link #take}, {@link #future}, {@link #block}, {@link
 * #toCompletableFuture} or {@link #detach}, whichever comes first; the others then throw {@link
 * IllegalStateException}. A failure that no consumer claimed before the task became garbage goes to
 * the executor's uncaught handler, so no failure disappears.
 *
 * <p>All methods may be called by any thread.
 *
 * @param <T> the type of the value
 */
public final class Task<T extends @Nullable Object> extends TaskNode implements Runnable, Waker {
  /** Not runnable: the future is pending and its waker, this task, was not called since. */
  private static final int IDLE = 0;

  /** In the executor's queue, or on the way there. */
  private static final int SCHEDULED = 1;

  /** Being polled. */
  private static final int RUNNING = 2;

  /** Being polled, and woken since that poll began. */
  private static final int NOTIFIED = 3;

  /** Done; never runs again. */
  private static final int COMPLETE = 4;

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(Task.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final DynamicFuture<?> DONE = new ReadyFuture<@Nullable Object>(null);

  /**
   * Every change is a read-modify-write, so the changes form one chain in which each sees what the
   * ones before released: a waker's writes happen before the poll that its wake-up leads to, one
   * poll's writes before the next poll. This holds for a wake-up of a task that is scheduled
   * already, too, which is why that one writes the value that is there.
   */
  @SuppressWarnings("unused") // through STATE
  private int state = SCHEDULED;

  private final TaskExecutor executor;
  private final Promise<T> outcome = new Promise<>();
  private volatile boolean cancelRequested;

  /** Owned by whoever runs the task, as are the fields below. */
  private DynamicFuture<? extends T> future;

  /** Whether the future is the task's alone, which it is from its first poll on. */
  private boolean isAdopted;

  private @Nullable Context context;

  /** The neighbours among the live tasks of an event loop, for its shutdown. */
  @Nullable Task<?> previousLive;

  @Nullable Task<?> nextLive;
  boolean isLive;

  Task(TaskExecutor executor, DynamicFuture<? extends T> future) {
    this.executor = executor;
    this.future = future;
  }

  /** Whether the task has completed, failed or been cancelled. */
  public boolean isDone() {
    return outcome.isDone();
  }

  /**
   * Takes the outcome of a task that is done, once.
   *
   * @return the value; a failure is thrown as it is, the same object, checked or not
   * @throws IllegalStateException if the task is not done, or has a consumer already
   * @throws java.util.concurrent.CancellationException if the task was cancelled; what its clean-up
   *     threw is suppressed
   */
  public T take() {
    if (!isDone()) {
      throw new IllegalStateException("a task that is not done has no outcome to take");
    }
    DynamicFuture<T> done = outcome.future();
    boolean unused = done.poll(Context.of(this));
    return done.take();
  }

  /**
   * Returns a future of the outcome, for async code that awaits the task. Cancelling that future
   * gives up waiting, lets the task go on and lets another consumer in.
   *
   * @throws IllegalStateException if the task has a consumer already
   */
  public DynamicFuture<T> future() {
    return outcome.future();
  }

  /**
   * Waits for the outcome on a plain thread, without an end; an interrupt is kept for the caller.
   *
   * @return the value; a failure is thrown as it is, the same object, checked or not
   * @throws IllegalStateException on the thread of an event loop, or if the task has a consumer
   *     already
   * @throws java.util.concurrent.CancellationException if the task was cancelled; what its clean-up
   *     threw is suppressed
   */
  public T block() {
    Blocking.requireMayBlock();
    return Blocking.await(this, future());
  }

  /**
   * Hands the outcome to a {@code CompletableFuture}, which completes on the thread that ends the
   * task. Cancelling it requests the task's cancellation; a failure that it no longer takes goes to
   * the executor's uncaught handler.
   *
   * @throws IllegalStateException if the task has a consumer already
   */
  public CompletableFuture<T> toCompletableFuture() {
    TaskCompletion<T> completion = new TaskCompletion<>(this);
    completion.attach();
    return completion;
  }

  /**
   * Declares that nobody wants the outcome: a value is dropped, a failure goes to the executor's
   * uncaught handler as soon as there is one, a cancellation is no failure.
   *
   * @throws IllegalStateException if the task has a consumer already
   */
  public void detach() {
    new DetachedTask(executor, outcome).attach();
  }

  /**
   * Asks for the task to be cancelled and returns at once; a task that is done stays as it is. The
   * executor then cancels the future as {@link DynamicFuture#cancel} does. What the clean-up throws
   * goes to the executor's uncaught handler, and is suppressed in the consumer's {@code
   * CancellationException}. A task that completes before the request is seen has its own outcome.
   */
  public void cancel() {
    cancelRequested = true;
    wake();
  }

  /**
   * Schedules another poll unless the task is done; one wake-up or many before that poll are the
   * same.
   */
  @Override
  public void wake() {
    int before = (int) STATE.getVolatile(this);
    while (before != COMPLETE) {
      int after = before == IDLE || before == SCHEDULED ? SCHEDULED : NOTIFIED;
      int witness = (int) STATE.compareAndExchange(this, before, after);
      if (witness == before) {
        if (before == IDLE) {
          executor.schedule(this);
        }
        return;
      }
      before = witness;
    }
  }

  /**
   * Polls once; for the executor that the task was handed to. Does nothing when the task is not
   * scheduled.
   *
   * @throws IllegalStateException if the task belongs to an {@link EventLoop}, which runs its tasks
   *     itself
   */
  @Override
  public void run() {
    executor.requireHandedOver(this);
    if (startRunning()) {
      Context cx = context;
      if (cx == null) {
        cx = Context.of(this);
        context = cx;
      }
      if (BoundScope.current() == null) {
        poll(cx);
      } else {
        pollInsideOfAnother(cx);
      }
    }
  }

  /** The executor runs this task on top of one that waits on its stack, or that has woken it. */
  private void pollInsideOfAnother(Context cx) {
    TaskBindings.none().run(() -> poll(cx));
  }

  /** Polls once, with the context of an executor that has one for all of its tasks. */
  void run(Context shared) {
    if (startRunning()) {
      poll(shared);
    }
  }

  /** Whether the caller is the runner: the state lets one in. */
  private boolean startRunning() {
    return STATE.compareAndSet(this, SCHEDULED, RUNNING);
  }

  private void poll(Context cx) {
    if (cancelRequested) {
      cancelFuture();
      return;
    }
    cx.beginTurn(this);
    Outcome end;
    try {
      if (!isAdopted) {
        future.adopt();
        isAdopted = true;
      }
      if (!future.pollAdopted(cx)) {
        suspend();
        return;
      }
      end = new Outcome.Value(future.take());
    } catch (Throwable failure) {
      end = new Outcome.Failure(failure);
    }
    finish(end);
  }

  private void suspend() {
    if (!STATE.compareAndSet(this, RUNNING, IDLE)) {
      // Woken during the poll. Nobody else leaves NOTIFIED; an exchange, to see the writes of every
      // waker until now.
      int unused = (int) STATE.getAndSet(this, SCHEDULED);
      executor.schedule(this);
    }
  }

  /**
   * Cancels on the calling thread unless the task is done; for an executor that cannot run it any
   * more.
   */
  void cancelNow() {
    if (seize()) {
      TaskBindings.none().run(this::cancelFuture); // maybe on the thread of who came too late
    }
  }

  /** The executor refused to run this task: it fails, as nothing would ever finish it. */
  void rejected(Throwable refusal) {
    if (!seize()) {
      executor.uncaught(refusal);
      return;
    }
    try {
      TaskBindings.none().run(this::giveUp); // the waker's values are not this task's
    } catch (Throwable failure) {
      refusal.addSuppressed(failure);
    }
    finish(new Outcome.Failure(refusal));
  }

  /** Becomes the runner of a task that waits or is scheduled. */
  private boolean seize() {
    int before = (int) STATE.getVolatile(this);
    while (before == IDLE || before == SCHEDULED) {
      int witness = (int) STATE.compareAndExchange(this, before, RUNNING);
      if (witness == before) {
        return true;
      }
      before = witness;
    }
    return false;
  }

  private void cancelFuture() {
    Throwable cleanUpFailure = null;
    try {
      giveUp();
    } catch (Throwable failure) {
      cleanUpFailure = failure;
      executor.uncaught(failure);
    }
    finish(new Outcome.Cancelled(cleanUpFailure));
  }

  private void giveUp() {
    if (isAdopted) {
      future.cancelAdopted();
    } else {
      future.cancel();
    }
  }

  @SuppressWarnings("unchecked") // never polled again
  private void finish(Outcome end) {
    future = (DynamicFuture<? extends T>) DONE;
    STATE.setVolatile(this, COMPLETE);
    executor.finished(this);
    if (end instanceof Outcome.Failure failure) {
      end = new WatchedFailure(failure.failure(), outcome, executor);
    }
    boolean unused = outcome.settle(end);
  }

  /** What this task is doing; on the thread that runs it. */
  TaskDump dump() {
    int now = (int) STATE.getVolatile(this);
    if (now == IDLE) {
      return new TaskDump(this, TaskDump.State.WAITING, CallTrace.of(future));
    }
    if (now == SCHEDULED && !isAdopted) {
      return new TaskDump(this, TaskDump.State.WOKEN, noCall("its first turn"));
    }
    return now == SCHEDULED
        ? new TaskDump(this, TaskDump.State.WOKEN, CallTrace.of(future))
        : new TaskDump(this, TaskDump.State.RUNNING, noCall("nothing"));
  }

  private static CallDump noCall(String waitsFor) {
    return new CallDump(List.of(), waitsFor, List.of());
  }

  TaskExecutor executor() {
    return executor;
  }

  Promise<T> outcome() {
    return outcome;
  }
}
