package io.asynctrait.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which {@link ManualExecutor}s a thread has, so that code that it runs finds their time. */
final class ThreadExecutors {
  private static final ThreadLocal<ThreadExecutors> OF_THREAD =
      ThreadLocal.withInitial(ThreadExecutors::new);

  /**
   * Whether there ever was an executor of this kind, so that who has none does not search. A thread
   * that has one has set this itself.
   */
  private static boolean isUsed;

  /** The one that the thread made or drove last comes last. Moved away ones are left out later. */
  private final List<ManualExecutor> executors = new ArrayList<>();

  private ThreadExecutors() {}

  /** The executor that the thread made or drove last, of those that have not ended. */
  static @Nullable ManualExecutor current() {
    return isUsed ? OF_THREAD.get().last() : null;
  }

  private @Nullable ManualExecutor last() {
    executors.removeIf(executor -> executor.thread() != Thread.currentThread());
    return executors.isEmpty() ? null : executors.get(executors.size() - 1);
  }

  /** Whether the calling code was called by a task of an executor of this kind. */
  static boolean isTaskRunning() {
    ManualExecutor current = current();
    return current != null && current.isDrivenHere();
  }

  /**
   * Called before something is driven on this thread.
   *
   * @throws IllegalStateException if a task of any executor runs that it would run inside of
   */
  static void refuseTasks() {
    if (EventLoop.current() != null) {
      throw new IllegalStateException(
          "the thread of an event loop runs the tasks of its loop and no others");
    }
    if (isTaskRunning()) {
      throw new IllegalStateException(
          "a task cannot drive the executor that runs it, nor another one: have the test do it");
    }
  }

  /** Makes {@code executor} the last of this thread. */
  static void add(ManualExecutor executor) {
    isUsed = true;
    List<ManualExecutor> here = OF_THREAD.get().executors;
    boolean unused = here.remove(executor);
    here.add(executor);
  }

  static void remove(ManualExecutor executor) {
    List<ManualExecutor> here = OF_THREAD.get().executors;
    boolean unused = here.remove(executor);
    if (here.isEmpty()) {
      OF_THREAD.remove();
    }
  }
}
