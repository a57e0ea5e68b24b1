package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Waker;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The references that a context hands over: written by each level of a suspended call and by each
 * turn of a task.
 *
 * <p>They are apart from the context because they should be in a young object. The context grows
 * old, and storing a reference to another region into an old object costs a full fence with the G1
 * collector of JDKs before 26 (JEP 522): more than all else that a level does. So whenever there
 * was a collection, {@link #current} replaces the object.
 */
final class Handover {
  /** Refers to nothing once there was a collection after it was made. Racy: any new one will do. */
  private static volatile WeakReference<Object> lastWatch = watch();

  private final WeakReference<Object> watch;

  /**
   * What the suspended callee left for its caller to poll: a {@link Frame} or a future. Null
   * otherwise.
   */
  @Nullable Object child;

  /** The waker of what is being polled. */
  Waker waker;

  private Handover(WeakReference<Object> watch, Waker waker) {
    this.watch = watch;
    this.waker = waker;
  }

  static Handover of(Waker waker) {
    WeakReference<Object> last = lastWatch;
    if (last.refersTo(null)) {
      last = watch();
      lastWatch = last;
    }
    return new Handover(last, waker);
  }

  private static WeakReference<Object> watch() {
    return new WeakReference<>(new Object());
  }

  /** Returns this, or a copy if this may be old. */
  Handover current() {
    return watch.refersTo(null) ? copy() : this;
  }

  private Handover copy() {
    Handover copy = of(waker);
    copy.child = child;
    return copy;
  }
}
