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

  /**
   * Polls this suspended activation once, and releases it when it ends. Generated classes repeat
   * this method as it is: there, the JIT knows which class it releases and calls nothing virtual.
   *
   * @return the value; of no meaning when {@code cx} is suspended
   */
  protected @Nullable T poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** The resume path returned {@code value}: releases this frame unless it is still suspended. */
  protected final @Nullable T end(@Nullable T value, Context cx) {
    if (((Suspension) cx).hasEnded()) {
      release();
    }
    return value;
  }

  /** Polls this suspended activation for a driver, and releases it if that throws. */
  final @Nullable T run(Context cx) throws Throwable {
    requireAlive();
    try {
      return poll(cx);
    } catch (Throwable thrown) {
      // As awaitedReference does for a child.
      if (thrown instanceof StackOverflowError && child != null && state != IDLE) {
        ((Suspension) cx).orphan = child;
      }
      failed(cx);
      throw thrown;
    }
  }

  @Override
  final boolean unwind(Context cx) throws Throwable {
    T unused = poll(cx);
    return ((Suspension) cx).hasEnded();
  }

  /**
   * Start path of a body that takes its frame at once: runs the resume path from {@code state}. If
   * that suspends, the caller waits for this frame; else the frame has been released.
   */
  protected final @Nullable T begin(Context cx, int state) {
    this.state = state;
    T value;
    try {
      value = run(cx);
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
