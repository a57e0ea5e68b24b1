package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.Leaf;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that can be set again and again: idle, set, or expired until somebody consumes it.
 *
 * <p>Made on the thread of an event loop it is watched by that loop and ends with it; else by a
 * daemon thread that all such timers share. On the thread of a {@link
 * io.asynctrait.runtime.testing.DeterministicExecutor} it takes the time of that, which the test
 * moves. Setting it anew moves it in place and allocates nothing. All methods may be called by any
 * thread; to set it and to wait for it at once is well defined: the wait lasts until the deadline
 * that was set last.
 */
public final class Timer {
  /** Long enough for everyone, and a difference of two such instants does not overflow. */
  private static final long LONGEST = Long.MAX_VALUE / 4;

  private final TimeSource time;
  private final TimerLeaf leaf = new TimerLeaf(this);
  private final Signal expiry = new Signal();
  private final TimerQueue.Entry entry =
      new TimerQueue.Entry() {
        @Override
        void expired() {
          expiry.raise();
        }
      };

  /**
   * When the timer expires. What is raised before that comes from an earlier setting. Changes
   * together with the time source, under the monitor of {@link #entry}.
   */
  private volatile long deadline;

  private Timer(TimeSource time) {
    this.time = time;
    this.deadline = never();
  }

  /** Returns an idle timer, of what the calling thread runs or else of the shared thread. */
  public static Timer create() {
    return new Timer(TimeSource.current());
  }

  /**
   * Sets this timer to expire {@code delay} from now, whatever it was set to before; an expiry that
   * nobody consumed is forgotten. A delay that is not positive expires at once.
   */
  public void reset(Duration delay) {
    resetNanos(nanos(delay));
  }

  /**
   * Like {@link #reset(Duration)}, for a delay that is computed each time: there is no {@code
   * Duration} to be made.
   */
  public void reset(long delay, TimeUnit unit) {
    resetNanos(Math.max(0, Math.min(unit.toNanos(delay), LONGEST)));
  }

  private void resetNanos(long delay) {
    long target = time.now() + delay;
    synchronized (entry) {
      deadline = target;
      time.set(entry, target);
    }
  }

  /**
   * Makes this timer idle. Somebody who waits goes on waiting until it is set again and expires.
   *
   * @return whether it was set and had not expired
   */
  public boolean stop() {
    synchronized (entry) {
      deadline = never();
      return time.remove(entry);
    }
  }

  /**
   * Returns a future that completes when this timer has expired, and consumes that; at once if it
   * has already. While the timer is idle it waits for the next {@link #reset}. One waiter at a
   * time, as with a {@link Signal}.
   */
  public DynamicFuture<@Nullable Void> next() {
    return new Expiry(this);
  }

  /**
   * The fused form of {@link #next()}, for generated code.
   *
   * @return 0
   * @throws IllegalStateException while somebody else waits
   */
  public long startNext(Context cx) {
    return startWaiting(cx) ? 0 : leaf.suspend(cx);
  }

  /** Consumes the expiry, or makes the caller the waiter. */
  private boolean startWaiting(Context cx) {
    while (expiry.startWaiting(cx)) {
      if (isDue()) {
        return true;
      }
    }
    return false;
  }

  /** The waiter's later polls. */
  private boolean goOnWaiting(Context cx) {
    return expiry.goOnWaiting(cx) && (isDue() || startWaiting(cx));
  }

  private boolean isDue() {
    return deadline - time.now() <= 0;
  }

  /** Names this timer and says when it expires. */
  @Override
  public String toString() {
    long left = deadline - time.now();
    String when =
        left <= 0
            ? " (expired)"
            : left > LONGEST / 2 ? " (not set)" : " (" + Duration.ofNanos(left) + " left)";
    return Identity.of(this) + when;
  }

  private long never() {
    return time.now() + LONGEST;
  }

  private static long nanos(Duration delay) {
    if (delay.isNegative()) {
      return 0;
    }
    // Duration.toNanos throws where this saturates.
    return delay.toSeconds() >= LONGEST / 1_000_000_000L ? LONGEST : delay.toNanos();
  }

  /** One wait, as a handle. */
  private static final class Expiry extends DynamicFuture<@Nullable Void> {
    private final Timer timer;
    private boolean waiting;

    Expiry(Timer timer) {
      this.timer = timer;
    }

    @Override
    boolean advance(Context cx) {
      if (waiting ? timer.goOnWaiting(cx) : timer.startWaiting(cx)) {
        return complete(null);
      }
      waiting = true;
      return false;
    }

    @Override
    void cancelled() {
      if (waiting) {
        timer.expiry.stopWaiting();
      }
    }

    @Override
    public String toString() {
      return timer.toString();
    }
  }

  /** The suspended generated call. */
  private static final class TimerLeaf extends Leaf {
    private final Timer timer;

    TimerLeaf(Timer timer) {
      this.timer = timer;
    }

    long suspend(Context cx) {
      return waitHere(cx);
    }

    @Override
    protected long poll(Context cx) {
      return timer.goOnWaiting(cx) ? 0 : cx.pending();
    }

    @Override
    protected void withdraw() {
      timer.expiry.stopWaiting();
    }

    @Override
    public String toString() {
      return timer.toString();
    }
  }
}
