package io.asynctrait.runtime.frame;

/** Something that a suspended call may wait for, and that can say what it waits for itself. */
public interface Traced {
  /**
   * Says to {@code trace} what has to happen before this goes on: one of its methods is called.
   * Called by the thread that polls, between two polls.
   */
  void trace(CallTrace trace);
}
