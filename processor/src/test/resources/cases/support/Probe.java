package cases.support;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Waker;

/**
 * A source of hand-written futures. Each logs its first poll and its completion, and is ready at once or later, as the
 * environment's schedule says; the log does not tell which.
 */
public final class Probe {
  private final Environment env;

  Probe(Environment env) {
    this.env = env;
  }

  public DynamicFuture<Integer> i(int value) {
    return future("i " + value, value, null);
  }

  public DynamicFuture<Long> l(long value) {
    return future("l " + value, value, null);
  }

  public DynamicFuture<Short> sh(short value) {
    return future("sh " + value, value, null);
  }

  public DynamicFuture<Byte> b(byte value) {
    return future("b " + value, value, null);
  }

  public DynamicFuture<Character> c(char value) {
    return future("c " + (int) value, value, null);
  }

  public DynamicFuture<Float> f(float value) {
    return future("f " + value, value, null);
  }

  public DynamicFuture<Double> d(double value) {
    return future("d " + value, value, null);
  }

  public DynamicFuture<Boolean> z(boolean value) {
    return future("z " + value, value, null);
  }

  public DynamicFuture<String> s(String value) {
    return future("s " + value, value, null);
  }

  /** Any value; the log shows nothing of it. */
  public <T> DynamicFuture<T> of(T value) {
    return future("of", value, null);
  }

  public <T> DynamicFuture<T> fails(Throwable failure) {
    return future("fails " + failure.getMessage(), null, failure);
  }

  public DynamicFuture<Void> nothing() {
    return future("nothing", null, null);
  }

  public DynamicFuture<Integer> nullInt() {
    return future("nullInt", null, null);
  }

  /** An integer that leaves no trace, for long loops; fails if it is polled on a deep stack. */
  public DynamicFuture<Integer> quiet(int value) {
    return new Scheduled<>(env, null, value, null);
  }

  private <T> DynamicFuture<T> future(String name, T value, Throwable failure) {
    return new Scheduled<>(env, name, value, failure);
  }

  private static final class Scheduled<T> extends PollFuture<T> {
    private static final int DEEP = 1000;

    private final Environment env;
    private final String name;
    private final T value;
    private final Throwable failure;
    private int pendingPolls;
    private boolean registered;
    private boolean released;
    private Waker waker;

    Scheduled(Environment env, String name, T value, Throwable failure) {
      this.env = env;
      this.name = name;
      this.value = value;
      this.failure = failure;
    }

    @Override
    protected boolean advance(Context cx) throws Throwable {
      if (!registered) {
        registered = true;
        log("poll ");
        pendingPolls = env.nextSchedule();
        checkStack();
        if (pendingPolls < 0) {
          env.waiting(this::release);
        }
      }
      if (pendingPolls < 0 && !released) {
        waker = cx.waker();
        return false;
      }
      if (pendingPolls > 0) {
        pendingPolls--;
        cx.waker().wake();
        return false;
      }
      log("done ");
      if (failure != null) {
        throw failure;
      }
      return succeed(value);
    }

    @Override
    protected void cancelled() {
      log("cancelled ");
    }

    private void release() {
      released = true;
      waker.wake();
    }

    private void log(String verb) {
      if (name != null) {
        env.log(verb + name);
      }
    }

    private void checkStack() {
      if (name == null && value.hashCode() % 1000 == 999) {
        long depth = StackWalker.getInstance().walk(frames -> frames.limit(DEEP).count());
        if (depth == DEEP) {
          throw new AssertionError("polled on a deep stack");
        }
      }
    }
  }
}
