package io.asynctrait.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One thread that runs tasks, watches deadlines and waits for channels.
 *
 * <p>Tasks run in the order in which they were woken, each until it suspends; code that blocks the
 * thread stops them all, so {@code block()} and {@code Async.blocking} refuse to run there. Once
 * warmed up the loop itself allocates nothing.
 *
 * <p>All methods may be called by any thread.
 */
public final class EventLoop extends TaskExecutor implements AutoCloseable {
  /** How many tasks run before deadlines and channels are looked at again. */
  private static final int BATCH = 256;

  private static final long NANOS_PER_MILLI = 1_000_000;

  private static final Waker NOBODY = () -> {};

  private final LoopThread thread;
  private final RunQueue queue = new RunQueue();
  private final TimerQueue timers = new TimerQueue(this::wakeIfAsleep);
  private final SelectorSignals channels;
  private final Doorbell doorbell;
  private final LiveTasks live = new LiveTasks();
  private final Context context = Context.of(NOBODY);
  private final CountDownLatch terminated = new CountDownLatch(1);

  private volatile boolean shutdown;

  /** Set when the loop has looked at its queue for the last time. */
  private volatile boolean abandoned;

  private EventLoop(String name, UncaughtExceptionHandler handler) throws IOException {
    super(handler);
    this.channels = new SelectorSignals(this);
    this.thread = new LoopThread(this, name);
    this.doorbell = new Doorbell(thread, channels::wakeup);
  }

  /**
   * Starts a loop on a thread of its own, which keeps the JVM alive until {@link #shutdown}.
   * Uncaught failures go to the default handler of the JVM's threads.
   *
   * @param threadName the name of the thread
   * @throws UncheckedIOException if no selector can be opened
   */
  public static EventLoop start(String threadName) {
    return start(threadName, UncaughtFailures.OF_THREAD);
  }

  /**
   * Starts a loop on a thread of its own, which keeps the JVM alive until {@link #shutdown}.
   *
   * @param threadName the name of the thread
   * @param handler told what no consumer takes: failures of detached tasks and of tasks that were
   *     dropped, and of the clean-up of cancelled ones
   * @throws UncheckedIOException if no selector can be opened
   */
  public static EventLoop start(String threadName, UncaughtExceptionHandler handler) {
    EventLoop loop;
    try {
      loop = new EventLoop(threadName, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    loop.thread.start();
    return loop;
  }

  /** Returns the loop whose thread is calling, or null on every other thread. */
  public static @Nullable EventLoop current() {
    return LoopThread.currentLoop();
  }

  static IllegalStateException hasShutDown() {
    return new IllegalStateException("the event loop has shut down");
  }

  /**
   * Returns the signal that is raised when {@code channel} may have something to read. It is a
   * hint: read until there is nothing, then await the signal. The channel is watched from the first
   * wait until it is ready with nobody waiting.
   *
   * <p>The channel must be in non-blocking mode. Each call for one channel returns the same signal.
   * When the channel is closed while somebody waits, raise the signal to have the waiter notice.
   * Close it on the loop's thread: closed on another one it may keep its system resources until the
   * loop wakes up next.
   *
   * @throws ClosedChannelException if the channel is closed
   * @throws java.nio.channels.IllegalBlockingModeException if it is in blocking mode
   * @throws IllegalArgumentException if it has no such operation
   * @throws IllegalStateException if this loop has shut down; waiting for the signal throws it,
   *     too, then
   */
  public Signal readable(SelectableChannel channel) throws ClosedChannelException {
    return signal(channel, SelectionKey.OP_READ);
  }

  /**
   * Returns the signal that is raised when {@code channel} may take something to write; else like
   * {@link #readable}.
   *
   * @throws ClosedChannelException if the channel is closed
   */
  public Signal writable(SelectableChannel channel) throws ClosedChannelException {
    return signal(channel, SelectionKey.OP_WRITE);
  }

  /**
   * Returns the signal that is raised when {@code channel} may have a connection to accept; else
   * like {@link #readable}.
   *
   * @throws ClosedChannelException if the channel is closed
   */
  public Signal acceptable(SelectableChannel channel) throws ClosedChannelException {
    return signal(channel, SelectionKey.OP_ACCEPT);
  }

  /**
   * Returns the signal that is raised when {@code channel} may finish connecting; else like {@link
   * #readable}.
   *
   * @throws ClosedChannelException if the channel is closed
   */
  public Signal connectable(SelectableChannel channel) throws ClosedChannelException {
    return signal(channel, SelectionKey.OP_CONNECT);
  }

  private Signal signal(SelectableChannel channel, int operation) throws ClosedChannelException {
    if ((channel.validOps() & operation) == 0) {
      throw new IllegalArgumentException("the channel has no such operation: " + channel);
    }
    return channels.signal(channel, operation);
  }

  /**
   * Asks the loop to end and returns at once. The loop takes no more tasks, cancels those it has,
   * one after another on its thread, raises the signals of its channels, and ends. Its timers
   * expire no more.
   */
  public void shutdown() {
    shutdown = true;
    wakeIfAsleep();
  }

  /**
   * Waits until the loop has ended after {@link #shutdown}.
   *
   * @return false if {@code timeout} passed before
   * @throws InterruptedException if the waiting thread is interrupted
   * @throws IllegalStateException on the thread of an event loop
   */
  public boolean awaitTermination(Duration timeout) throws InterruptedException {
    Blocking.requireMayBlock();
    return terminated.await(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
  }

  /**
   * Shuts down and, unless called on the thread of an event loop, waits for the end; an interrupt
   * is kept for the caller and does not end the wait.
   */
  @Override
  public void close() {
    shutdown();
    if (current() != null) {
      return;
    }
    boolean interrupted = false;
    for (; ; ) {
      try {
        terminated.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Tells what every task is doing: its logical stack, method by method, and what it waits for.
   * Tasks that were spawned but never polled are not listed; those polled first come first.
   *
   * <p>The dump is made on the loop's thread, between two tasks; asked for on that thread it is
   * made at once, and the asking task is {@linkplain TaskDump.State#RUNNING running}. A loop that
   * is stuck in a task answers when the task lets go of the thread: wait with a timeout, and look
   * at the thread's own stack. After its end a loop has no tasks. What depends on the returned
   * future runs on the loop's thread and must not block it; futures written by hand are asked for
   * their {@code toString()} there.
   */
  public CompletableFuture<List<TaskDump>> dump() {
    DumpRequest request = new DumpRequest();
    if (Thread.currentThread() == thread) {
      request.answer(live);
    } else {
      add(request);
    }
    return request.answer;
  }

  TimerQueue timers() {
    return timers;
  }

  /** How often the loop has gone to sleep. */
  long sleeps() {
    return channels.sleeps();
  }

  @Override
  void submit(Task<?> task) {
    if (shutdown) {
      throw new RejectedExecutionException("the event loop has been told to shut down");
    }
    schedule(task);
  }

  @Override
  void schedule(Task<?> task) {
    add(task);
  }

  private void add(TaskNode node) {
    if (Thread.currentThread() == thread && !abandoned) {
      queue.addOwn(node); // the loop is awake, and looks before it sleeps
      return;
    }
    queue.add(node);
    wakeIfAsleep();
    if (abandoned) {
      // Nobody but us is left to take it out again.
      cancelQueued();
    }
  }

  @Override
  void requireHandedOver(Task<?> task) {
    throw new IllegalStateException("a task of an event loop is run by its loop");
  }

  @Override
  void finished(Task<?> task) {
    live.remove(task);
  }

  /** To be called after something was made visible that the loop has to look at. */
  void wakeIfAsleep() {
    doorbell.ring();
  }

  /** The life of the loop, on its thread. */
  void run() {
    try {
      while (!shutdown) {
        boolean more = runBatch();
        expireTimers();
        if (more) {
          if (!channels.isEmpty()) {
            channels.pollNow();
          }
        } else {
          sleep();
        }
      }
    } catch (Throwable failure) {
      // The selector is broken, or memory ran out: the tasks must not wait for ever.
      uncaught(failure);
      shutdown = true;
    } finally {
      end();
    }
  }

  private void expireTimers() {
    try {
      timers.expire(System.nanoTime());
    } catch (Throwable failure) {
      // A waker written by hand threw. The timers behind it have their turn at once, as they are
      // due.
      uncaught(failure);
    }
  }

  /** Runs what is scheduled, within limits. Returns whether there may be more. */
  private boolean runBatch() {
    for (int i = 0; i < BATCH; i++) {
      TaskNode node = queue.take();
      if (node == null) {
        return false;
      }
      run(node);
    }
    return true;
  }

  private void run(TaskNode node) {
    if (node instanceof Task<?> task) {
      live.add(task);
      task.run(context);
    } else {
      ((DumpRequest) node).answer(live);
    }
  }

  private void sleep() throws IOException {
    doorbell.listen();
    TaskNode node = queue.take();
    long delay = node != null || shutdown ? 0 : timers.delay(System.nanoTime());
    if (delay > 0) {
      context.switchTo(NOBODY); // a sleeping loop keeps no task alive
      // Rounded up, so as not to spin through the last millisecond; 0 means for ever.
      channels.poll(delay == Long.MAX_VALUE ? 0 : (delay + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
      // A pending interrupt would turn every sleep into a spin.
      boolean unused = Thread.interrupted();
    } else if (!channels.isEmpty()) {
      channels.pollNow();
    }
    doorbell.ignore();
    if (node != null) {
      run(node);
    }
  }

  private void end() {
    try {
      for (Task<?> task = live.first(); task != null; task = live.first()) {
        task.cancelNow();
        live.remove(task); // is gone already, unless an Error hit it while it ran
      }
      // From here on who adds a task looks, volatile, at this flag: either it sees it, or we see
      // its task.
      abandoned = true;
      queue.giveUpList();
      cancelQueued();
      channels.close();
    } catch (Throwable failure) {
      uncaught(failure);
    } finally {
      terminated.countDown();
    }
  }

  /**
   * Cancels what was added too late. Called by the loop, then by late producers: the lock makes
   * them one consumer.
   */
  private void cancelQueued() {
    synchronized (queue) {
      for (TaskNode node = queue.takeOfOthers(); node != null; node = queue.takeOfOthers()) {
        if (node instanceof Task<?> task) {
          task.cancelNow();
        } else {
          ((DumpRequest) node).answer(live);
        }
      }
    }
  }
}
