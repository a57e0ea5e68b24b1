package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Recycling;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The idle frames of one method of one object.
 *
 * <p>Any thread may take and give back, without locks. A call that finds no idle frame makes its
 * own; a frame that finds no room is dropped: the pool never waits and never fails.
 *
 * <p>An object is mostly used by one thread, that of its event loop. So the first thread that comes
 * owns the recycler until it ends, and has frames that no other thread looks at: no atomic
 * instruction is paid for them. Mostly it is one and the same frame that is taken and given back,
 * so that one stays where it is, and a flag says whether it is idle: storing a reference costs the
 * garbage collector's barriers. Other threads share slots, from which a frame is taken by an atomic
 * exchange, so it is in one hand only. The owner takes from the slots when it has none, and gives
 * to them when it has enough, so frames cannot pile up on the side that only gives.
 *
 * <p>Happens-before: what the last user wrote to a frame (its nulled fields) is ordered before the
 * next user's first access by program order on the owner's thread; and by the release store or
 * exchange in {@link #give} and the acquire exchange in {@link #take} of the same slot. {@code
 * owner} is read without an order: only a thread that has written itself there finds itself. The
 * next owner sees what the last one did, as that has ended.
 */
public final class Recycler {
  private static final VarHandle FIRST;
  private static final VarHandle BASE;
  private static final VarHandle OWNER;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      FIRST = lookup.findVarHandle(Recycler.class, "first", Frame.class);
      OWNER = lookup.findVarHandle(Recycler.class, "owner", Thread.class);
      BASE = lookup.findVarHandle(Recycler.class, "base", Recycler.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** For debugging: {@code -Dasynctrait.recycling=never} turns recycling off in a whole process. */
  private static final boolean IS_OFF =
      "never".equalsIgnoreCase(System.getProperty("asynctrait.recycling"));

  /** The thread that came first, or one that came when the owner had ended. */
  @SuppressWarnings("unused") // written through OWNER
  private @Nullable Thread owner;

  /**
   * The frame that the owner gave back last while this one was not idle; used by a call, or left
   * behind by one that ended elsewhere, unless {@link #isOwnIdle}.
   */
  private @Nullable Frame own;

  private boolean isOwnIdle;

  /** The owner's further idle frames, linked to one another, and their number. */
  private @Nullable Frame spare;

  private int spareCount;

  /**
   * Whether another thread came, so that what the owner has no room for may be of use. Written
   * without an order: the owner learns of it sooner or later.
   */
  private boolean isShared;

  /**
   * Counts arrivals of others, roughly: at each 256th they ask whether the owner has ended, which
   * is a native call.
   */
  private byte strangers;

  private @Nullable Frame first;
  private final @Nullable AtomicReferenceArray<@Nullable Frame> more;

  /** The newest recycler of an overridden method that {@code super.m(...)} calls. */
  @SuppressWarnings("unused") // through BASE
  private @Nullable Recycler base;

  private final @Nullable Class<?> machine;
  private final @Nullable Recycler older;
  private final int capacity;

  private Recycler(int capacity, @Nullable Class<?> machine, @Nullable Recycler older) {
    this.capacity = capacity;
    this.machine = machine;
    this.older = older;
    this.more = capacity > 1 ? new AtomicReferenceArray<>(capacity - 1) : null;
  }

  /**
   * Returns the recycler of a new object for one of its methods, or null if its frames are not
   * recycled.
   *
   * @param declared what {@code @Recycle} says
   * @param capacity how many idle frames are kept, at least 1
   * @param choice what the object's creator says
   */
  public static @Nullable Recycler create(boolean declared, int capacity, Recycling choice) {
    return choice.recycles(declared) && !IS_OFF ? new Recycler(capacity, null, null) : null;
  }

  /**
   * Returns the recycler for the frames of another state machine that runs on behalf of this
   * method: an overridden one that a {@code super} call starts. Each machine has its own, for a
   * frame fits its machine only.
   *
   * @param frames the method's recycler; null means "allocate"
   * @param machine the class of the frames
   */
  public static @Nullable Recycler base(@Nullable Recycler frames, Class<?> machine) {
    if (frames == null) {
      return null;
    }
    while (true) {
      Recycler newest = (Recycler) BASE.getAcquire(frames);
      for (Recycler known = newest; known != null; known = known.older) {
        if (known.machine == machine) {
          return known;
        }
      }
      Recycler made = new Recycler(frames.capacity, machine, newest);
      // Release: the acquire above, on another thread, then sees the fields of the new recycler.
      if (BASE.compareAndSet(frames, newest, made)) {
        return made;
      }
    }
  }

  @Nullable Frame take() {
    if (owner == Thread.currentThread()) {
      if (isOwnIdle) {
        isOwnIdle = false;
        return own;
      }
      Frame idle = spare;
      if (idle != null) {
        spare = idle.unlink();
        spareCount--;
        return idle;
      }
    } else {
      arrive();
    }
    return takeShared();
  }

  /** Keeps {@code frame}, which is idle, unless there is no room. Returns whether it is kept. */
  boolean give(Frame frame) {
    if (owner == Thread.currentThread()) {
      if (!isOwnIdle) {
        if (own != frame) {
          own = frame;
        }
        isOwnIdle = true;
        return true;
      }
      if (spareCount < capacity - 1) {
        frame.link(spare);
        spare = frame;
        spareCount++;
        return true;
      }
      return isShared && giveShared(frame);
    }
    arrive();
    return giveShared(frame);
  }

  /**
   * A thread that is not the owner becomes it if there is none, or none any more, and makes known
   * that there are others if there is one.
   */
  private void arrive() {
    Thread known = owner;
    if (known == null) {
      isShared |= !OWNER.compareAndSet(this, (Thread) null, Thread.currentThread());
      return;
    }
    if (!isShared) {
      isShared = true;
    }
    strangers++;
    if (strangers == 0 && !known.isAlive()) {
      // What the last owner wrote happens before isAlive answers false.
      boolean unused = OWNER.compareAndSet(this, known, Thread.currentThread());
    }
  }

  private @Nullable Frame takeShared() {
    // A plain look first: an exchange costs as much as the whole rest of a suspension.
    if (first != null) {
      Frame idle = (Frame) FIRST.getAndSetAcquire(this, (Frame) null);
      if (idle != null) {
        return idle;
      }
    }
    AtomicReferenceArray<@Nullable Frame> slots = more;
    if (slots != null) {
      for (int i = 0; i < slots.length(); i++) {
        if (slots.getPlain(i) != null) {
          Frame idle = slots.getAndSet(i, null);
          if (idle != null) {
            return idle;
          }
        }
      }
    }
    return null;
  }

  private boolean giveShared(Frame frame) {
    if (first == null) {
      if (more == null) {
        // Two that give back at once may both see an empty slot; the one that is overwritten is
        // garbage, never shared.
        FIRST.setRelease(this, frame);
        return true;
      }
      if (FIRST.compareAndSet(this, (Frame) null, frame)) {
        return true;
      }
    }
    AtomicReferenceArray<@Nullable Frame> slots = more;
    if (slots != null) {
      for (int i = 0; i < slots.length(); i++) {
        if (slots.getPlain(i) == null && slots.compareAndSet(i, null, frame)) {
          return true;
        }
      }
    }
    return false;
  }
}
