package io.asynctrait.runtime;

/**
 * What one task is doing; see {@link EventLoop#dump}.
 *
 * @param task the task
 * @param state whether it waits, was woken already, or runs
 * @param call where it stands; of a running task nothing is known but its thread's stack
 */
public record TaskDump(Task<?> task, State state, CallDump call) {
  /** How far a task is from going on. */
  public enum State {
    /** It was not woken yet. */
    WAITING,

    /** It was woken and has its turn soon: it may be that what it waits for has come. */
    WOKEN,

    /** It is the task that asks. */
    RUNNING
  }

  /** Writes one line about the task, and below it its stack as a stack trace is written. */
  @Override
  public String toString() {
    return switch (state) {
      case WAITING -> "task " + call;
      case WOKEN -> "task woken while " + call;
      case RUNNING -> "task running\n";
    };
  }
}
