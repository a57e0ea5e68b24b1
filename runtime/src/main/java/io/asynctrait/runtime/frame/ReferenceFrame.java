package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Context;
import org.jspecify.annotations.Nullable;

/**
 * The frame of an async method whose value travels as a reference.
 *
 * @param <T> the type of the value
 */
public abstract class ReferenceFrame<T extends @Nullable Object> extends Frame {
  /**
   * Makes a frame that will go back to {@code home} when it is released.
   *
   * @param home the recycler of the object and method; null for a frame that is used once
   */
  protected ReferenceFrame(@Nullable Recycler home) {
    super(home);
  }

  /**
   * Goes on in {@link #state}: the generated state machine.
   *
   * @return the value; of no meaning when {@code cx} is suspended
   */
  protected abstract @Nullable T resume(Context cx) throws Throwable;

  /** Polls this suspended activation and releases it unless it is still suspended. */
  final @Nullable T poll(Context cx) throws Throwable {
    requireAlive();
    T value;
    try {
      value = resume(cx);
    } catch (Throwable thrown) {
      // Before the call, for which there may be no stack.
      ((Suspension) cx).finished = this;
      if (thrown instanceof StackOverflowError && child != null) {
        ((Suspension) cx).orphan = child; // was not reached
      }
      releaseAfterFailure(cx);
      throw thrown;
    }
    Suspension suspension = cx;
    // A suspension that leaves a child behind is a tail call: the callee takes this frame's place.
    if (suspension.outcome != Suspension.SUSPENDED || suspension.child != null) {
      state = IDLE; // before the call, as above
      release();
    }
    return value;
  }

  @Override
  final void unwind(Context cx) throws Throwable {
    T unused = resume(cx);
  }

  /**
   * Start path of a body that takes its frame at once: runs the resume path from {@code state}. If
   * that suspends, the caller waits for this frame; else the frame has been released.
   */
  protected final @Nullable T begin(Context cx, int state) {
    this.state = state;
    T value;
    try {
      value = poll(cx);
    } catch (Throwable thrown) {
      throw rethrow(thrown);
    }
    waitedFor(cx);
    return value;
  }

  /** Start path: keeps the suspended child and has the caller wait for this frame. */
  protected final @Nullable T suspendFirst(Context cx, int state) {
    enter(cx, state);
    return null;
  }

  /**
   * Resume path: a child suspended, to be awaited in {@code state}.
   *
   * @throws NullPointerException if the call did not suspend but answered null where a primitive is
   *     needed
   */
  protected final @Nullable T suspend(Context cx, int state) {
    stay(cx, state);
    return null;
  }

  /** Resume path: the awaited child is still suspended. */
  protected final @Nullable T pending(Context cx) {
    if (((Suspension) cx).outcome == Suspension.NULL) {
      stay(cx, state);
    }
    return null;
  }
}
