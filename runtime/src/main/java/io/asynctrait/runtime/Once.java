package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.CallTrace;
import io.asynctrait.runtime.frame.Traced;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed once, by whoever asks first, and kept for all others.
 *
 * <p>Who asks while the computation runs waits for it. A computation that fails, or is cancelled
 * together with the call that runs it, leaves nothing behind: a failure is thrown to that call
 * alone, and the next one in turn computes again. What the computation did happens before every
 * call that gets its value returns. All methods may be called by any thread.
 *
 * @param <T> the type of the value
 */
public final class Once<T extends @Nullable Object> {
  private final Supplier<? extends DynamicFuture<? extends T>> computation;
  private final Semaphore turn = new Semaphore(this);
  private volatile @Nullable Outcome outcome;

  /**
   * Makes one whose value is computed at the first demand.
   *
   * @param computation called on the thread that polls, once for each attempt
   */
  public Once(Supplier<? extends DynamicFuture<? extends T>> computation) {
    this.computation = Objects.requireNonNull(computation, "computation");
  }

  /** Returns a future of the value; its first poll looks for it, and computes if it must. */
  public DynamicFuture<T> get() {
    return new Get<>(this);
  }

  /** The fused form of {@link #get()}, for generated code. */
  public @Nullable T startGet(Context cx) {
    Outcome there = outcome;
    return there == null
        ? io.asynctrait.runtime.frame.Lanes.startReference(get(), cx)
        : valueOf(there);
  }

  /** Whether the value is there. */
  public boolean isDone() {
    return outcome != null;
  }

  /** Names this value, to tell it from others. */
  @Override
  public String toString() {
    return Identity.of(this);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // stored by Get, null if T includes it
  private T valueOf(Outcome there) {
    return (T) ((Outcome.Value) there).value();
  }

  /** One call. */
  private static final class Get<T extends @Nullable Object> extends DynamicFuture<T>
      implements Traced {
    private final Once<T> once;
    private @Nullable DynamicFuture<@Nullable Void> turn;
    private @Nullable DynamicFuture<? extends T> computing;

    Get(Once<T> once) {
      this.once = once;
    }

    @Override
    boolean advance(Context cx) {
      DynamicFuture<? extends T> running = computing;
      if (running != null) {
        return compute(running, cx);
      }
      boolean mine = once.outcome == null && hasTurn(cx);
      Outcome there = once.outcome;
      if (there != null) {
        if (mine) {
          once.turn.release();
        } else if (turn != null) {
          turn.cancel();
        }
        return complete(once.valueOf(there));
      }
      return mine && compute(begin(), cx);
    }

    private boolean hasTurn(Context cx) {
      DynamicFuture<@Nullable Void> waiting = turn;
      if (waiting == null) {
        waiting = once.turn.acquire();
        turn = waiting;
      }
      return waiting.poll(cx);
    }

    private DynamicFuture<? extends T> begin() {
      try {
        DynamicFuture<? extends T> begun =
            Objects.requireNonNull(once.computation.get(), "the computation's future");
        computing = begun;
        return begun;
      } catch (Throwable failure) {
        once.turn.release();
        throw failure;
      }
    }

    private boolean compute(DynamicFuture<? extends T> running, Context cx) {
      T value;
      try {
        if (!running.poll(cx)) {
          return false;
        }
        value = running.take();
        once.outcome = new Outcome.Value(value); // volatile: publishes what the computation did
      } catch (Throwable failure) {
        once.turn.release();
        throw failure;
      }
      once.turn.release();
      return complete(value);
    }

    @Override
    public void trace(CallTrace trace) {
      if (computing != null) {
        trace.goesOnIn(computing);
      } else if (turn != null) {
        trace.goesOnIn(turn);
      }
    }

    @Override
    void cancelled() {
      if (computing != null) {
        try {
          computing.cancel();
        } finally {
          once.turn.release();
        }
      } else if (turn != null) {
        turn.cancel();
      }
    }
  }
}
