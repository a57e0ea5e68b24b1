package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Context;
import org.jspecify.annotations.Nullable;

/**
 * One suspended activation of a generated async method: what was live at the await, the state in
 * which to go on, and the child that is awaited.
 *
 * <p>A frame is owned by whoever resumes it, one thread at a time; ownership passes with the task
 * that polls, whose hand-over orders all accesses, so no field is volatile. It never escapes
 * generated code. {@link LongFrame} and {@link ReferenceFrame} release it on every way out of its
 * resume path: that is the only place, so it happens exactly once.
 */
public abstract class Frame {
  /** The state of a frame that is not suspended: idle in a pool, running, or dropped. */
  protected static final int IDLE = 0;

  /** The state in which the next resume goes on; generated code switches over it. */
  protected int state = IDLE;

  /** What is awaited; null from when it has ended until the next suspension. */
  @Nullable Object child;

  private final @Nullable Recycler home;

  Frame(@Nullable Recycler home) {
    this.home = home;
  }

  /**
   * Nulls every reference this frame holds, so that an idle frame keeps nothing of the user's
   * alive; but not to the object that has the recycler and to what is bound to that, which are the
   * same for the next call. Called once per release.
   */
  protected abstract void clear();

  /**
   * Whether leaving by cancellation has user code to run: a {@code finally} around an await. A
   * frame without any is dropped without being resumed.
   */
  protected boolean hasCleanUp() {
    return false;
  }

  /** The counters of the method, which know its name and lines; null for a leaf. */
  protected @Nullable FrameCounters counters() {
    return null;
  }

  /**
   * Polls in the middle of a cancellation, which is not interested in the value.
   *
   * @return whether the frame has been released
   */
  abstract boolean unwind(Context cx) throws Throwable;

  /**
   * Takes the idle frame for a call that is about to suspend, or null when a new one has to be
   * made. The child that suspended waits in {@code cx}.
   *
   * @param frames the object's recycler for the method; null means "allocate"
   * @throws NullPointerException if the call did not suspend but answered null where a primitive is
   *     needed
   */
  protected static @Nullable Frame take(
      @Nullable Recycler frames, FrameCounters counters, Context cx) {
    requireSuspension(cx);
    Frame idle = frames == null ? null : frames.take();
    if (idle == null) {
      counters.created();
    } else {
      counters.recycled();
    }
    return idle;
  }

  /** What this suspended activation waits for; null if it polls something by itself. */
  final @Nullable Object awaited() {
    return child;
  }

  private static void requireSuspension(Context cx) {
    if (((Suspension) cx).outcome == Suspension.NULL) {
      ((Suspension) cx).outcome = Suspension.VALUE;
      throw new NullPointerException("await(...) gave null where a primitive value is needed");
    }
  }

  /**
   * Start path: this new activation waits for the child in {@code cx}, and its caller for this
   * frame.
   */
  final void enter(Context cx, int state) {
    requireAlive();
    Suspension suspension = cx;
    this.child = suspension.handover.child;
    suspension.handover.child = this;
    this.state = state;
  }

  /** Start path: after its first poll, the caller waits for this frame if it is suspended. */
  final void waitedFor(Context cx) {
    Suspension suspension = cx;
    if (suspension.outcome == Suspension.SUSPENDED && suspension.handover.child == null) {
      suspension.handover.child = this;
    }
  }

  /**
   * Resume path: this activation waits for the child in {@code cx}; its caller waits for this frame
   * already.
   */
  final void stay(Context cx, int state) {
    requireSuspension(cx);
    this.child = ((Suspension) cx).takeChild();
    this.state = state;
  }

  /**
   * Resume path: polls the awaited child once more for a primitive value; generated code then asks
   * {@code cx}.
   */
  protected final long awaitedLong(Context cx) throws Throwable {
    Object awaited = child;
    long value;
    try {
      if (Released.IS_CHECKED) {
        requireAlive(awaited);
      }
      if (awaited instanceof LongFrame frame) {
        value = frame.poll(cx);
      } else if (awaited instanceof ReferenceFrame<?> frame) {
        value = Lanes.toLane(frame.poll(cx), cx);
      } else {
        value = Lanes.toLane(Calls.pollFuture(awaited, cx), cx);
      }
    } catch (Throwable thrown) {
      child = null;
      // Fields are written before anything is called, for which there may be no stack.
      if (thrown instanceof StackOverflowError) {
        if (!(awaited instanceof Frame frame)) {
          ((Suspension) cx).orphan = awaited;
        } else if (frame.child != null && frame.state != IDLE) {
          ((Suspension) cx).orphan = frame.child; // was not reached
        }
      }
      failed(awaited, cx);
      throw thrown;
    }
    if (cx.isSuspended()) {
      replaceChild(cx);
    } else {
      child = null;
    }
    return value;
  }

  /**
   * Resume path: polls the awaited child once more where its value, which may be null, is dropped.
   */
  protected final void awaitedVoid(Context cx) throws Throwable {
    Lanes.discard(awaitedLong(cx), cx);
  }

  /** Resume path: polls the awaited child once more for a reference. */
  // The child was started by a call of the awaited type, which says whether null is a value; T is
  // inferred from where the value goes, as the user wrote it.
  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
  protected final <T extends @Nullable Object> T awaitedReference(Context cx) throws Throwable {
    Object awaited = child;
    Object value;
    try {
      if (Released.IS_CHECKED) {
        requireAlive(awaited);
      }
      if (awaited instanceof ReferenceFrame<?> frame) {
        value = frame.poll(cx);
      } else {
        value = Calls.pollFuture(awaited, cx);
      }
    } catch (Throwable thrown) {
      child = null;
      // As above.
      if (thrown instanceof StackOverflowError) {
        if (!(awaited instanceof Frame frame)) {
          ((Suspension) cx).orphan = awaited;
        } else if (frame.child != null && frame.state != IDLE) {
          ((Suspension) cx).orphan = frame.child;
        }
      }
      failed(awaited, cx);
      throw thrown;
    }
    if (cx.isSuspended()) {
      replaceChild(cx);
    } else {
      child = null;
    }
    return (T) value;
  }

  /**
   * A child that ended in a tail call leaves its callee in its place; one that is done, nothing.
   */
  private void replaceChild(Context cx) {
    Object callee = ((Suspension) cx).takeChild();
    if (callee != null) {
      child = callee;
    } else if (((Suspension) cx).outcome == Suspension.NULL) {
      child = null;
    }
  }

  /**
   * Every exit of the resume path but a suspension: references are nulled, the frame goes back to
   * its pool. That is the last thing done, so nothing can fail when somebody else has the frame.
   */
  final void release() {
    requireAlive();
    child = Released.IS_CHECKED ? new Released(this) : null;
    state = IDLE;
    clear();
    FrameCounters counters = counters();
    if (counters != null) {
      counters.released();
    }
    Recycler recycler = Released.IS_CHECKED ? null : home;
    if (recycler == null) {
      if (counters != null) {
        counters.dropped();
      }
    } else if (!recycler.give(this) && counters != null) {
      counters.overflowed();
    }
  }

  /** Whether this is a {@link Leaf}, which has no child and is used for one call after another. */
  boolean isLeaf() {
    return false;
  }

  /** Puts this frame, which is idle, on top of {@code next}; it has no child that could be lost. */
  final void link(@Nullable Frame next) {
    child = next;
  }

  /** Takes this frame from the top; returns the next one. */
  final @Nullable Frame unlink() {
    Frame next = (Frame) child;
    child = null;
    return next;
  }

  /**
   * In checked mode, refuses to go on with a frame that was released.
   *
   * @throws IllegalStateException with the stack trace of the release as its cause
   */
  final void requireAlive() {
    if (Released.IS_CHECKED && child instanceof Released released) {
      throw released.touched();
    }
  }

  private static void requireAlive(@Nullable Object awaited) {
    if (awaited instanceof Frame frame) {
      frame.requireAlive();
    }
  }

  private static void failed(@Nullable Object awaited, Context cx) {
    if (awaited instanceof Frame frame) {
      frame.failed(cx);
    }
  }

  /**
   * A poll threw: what a failed spill left suspended is cancelled, and the frame released. If it is
   * idle already it was its release that threw, and it is left to the garbage collector.
   */
  final void failed(Context cx) {
    if (cx.isSuspended()) {
      ((Suspension) cx).abandon();
    }
    if (state != IDLE) {
      release();
    }
  }

  /**
   * On the way down of a cancellation: has this frame's child point at the one outside of it.
   *
   * @return the child
   */
  final @Nullable Object turnTo(@Nullable Frame outer) {
    requireAlive();
    Object awaited = child;
    child = outer;
    return awaited;
  }

  /**
   * On the way up of a cancellation, when what this activation awaits has been cancelled: it
   * unwinds, or takes back its registration if it is a leaf. Failures of the user's clean-up code
   * are collected in {@code cx}.
   */
  void cancel(Context cx) {
    boolean released = false;
    if (hasCleanUp()) {
      child = Unwinding.INSTANCE;
      try {
        released = unwind(cx);
      } catch (Throwable thrown) {
        released = state == IDLE;
        if (!((Suspension) cx).isUnwinding(thrown)) {
          ((Suspension) cx).cleanUpFailed(thrown);
        }
      }
      Suspension suspension = cx;
      suspension.outcome = Suspension.VALUE;
      suspension.handover.child = null;
    }
    if (!released) {
      release();
    }
  }

  /**
   * Whether {@code thrown} is a cancellation on its way out, which no {@code catch} clause of the
   * user sees.
   */
  protected static boolean isUnwinding(Throwable thrown) {
    return thrown instanceof Unwinding;
  }

  /**
   * Before a jump out of a {@code finally} that would drop {@code pending}: a cancellation is not
   * dropped but goes on.
   */
  protected static void resumeUnwinding(@Nullable Throwable pending) throws Throwable {
    if (pending instanceof Unwinding) {
      throw pending;
    }
  }

  /**
   * The context for a call in a frame with clean-up code. It is the last argument, so that receiver
   * and arguments are evaluated: while cancelling, the call is not started.
   *
   * @return {@code cx}
   * @throws java.util.concurrent.CancellationException while cancelling, the same object each time
   */
  protected static Context mayStart(Context cx) {
    if (((Suspension) cx).cancelling) {
      throw ((Suspension) cx).cancellation();
    }
    return cx;
  }

  /**
   * Throws {@code pending} itself, checked or not; the declared result lets generated code write
   * {@code throw}.
   */
  @SuppressWarnings("unchecked")
  protected static <E extends Throwable> RuntimeException rethrow(Throwable pending) throws E {
    throw (E) pending;
  }

  /**
   * The recycler that this frame came from, for the frames of a {@code super} call; null if it is
   * used once.
   */
  protected final @Nullable Recycler frames() {
    return home;
  }

  /** What the {@code default} of the state switch throws. */
  protected final IllegalStateException poisoned() {
    return new IllegalStateException(
        getClass().getName() + " was resumed while it is not suspended (state " + state + ")");
  }
}
