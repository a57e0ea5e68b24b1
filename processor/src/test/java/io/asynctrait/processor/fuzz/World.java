package io.asynctrait.processor.fuzz;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Waker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntSupplier;

/** What a fuzzed program sees of the outside: a trace of its side effects, leaves, and fuel. */
public final class World {
  private static final int FUEL = 60;

  private final IntSupplier schedule;
  private final List<String> trace = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private int fuel;
  private int polled;
  private int cancelledPoll;
  private boolean cancelling;
  private boolean tainted;
  private final CancellationException cancellation =
      new CancellationException("cancelled: an await in clean-up code is not started");

  /**
   * Makes a world.
   *
   * @param schedule asked once for each leaf: how many polls find it pending, or -1 if it waits for
   *     {@link #release()}
   */
  World(IntSupplier schedule) {
    this.schedule = schedule;
  }

  /** Thrown at the await at which a plain body is cancelled; no program catches it. */
  static final class CancelSignal extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** What programs throw. */
  public static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one. */
    public Failure(String message) {
      super(message);
    }
  }

  /** What programs open and close. */
  public final class Resource implements AutoCloseable {
    private final int number;
    private final boolean fails;

    private Resource(int number, boolean fails) {
      this.number = number;
      this.fails = fails;
    }

    /** Its number. */
    public int number() {
      return number;
    }

    @Override
    public void close() {
      log("close " + number);
      if (fails) {
        throw new Failure("close " + number);
      }
    }
  }

  /** An enum to switch over. */
  public enum Colour {
    RED,
    GREEN,
    BLUE
  }

  // For the runner.

  List<String> takeTrace() {
    List<String> taken = List.copyOf(trace);
    trace.clear();
    return taken;
  }

  void begin() {
    fuel = FUEL;
    trace.clear();
  }

  /** The plain body is cancelled at the {@code n}th leaf from now on. */
  void cancelAt(int n) {
    polled = 0;
    cancelledPoll = n;
  }

  boolean isCancelling() {
    return cancelling;
  }

  void endCancellation() {
    cancelling = false;
    cancelledPoll = 0;
    waiting.clear();
  }

  /** Whether a plain body went on, and awaited, after it had been cancelled. */
  boolean isTainted() {
    return tainted;
  }

  boolean release() {
    List<Runnable> released = List.copyOf(waiting);
    waiting.clear();
    released.forEach(Runnable::run);
    return !released.isEmpty();
  }

  // For programs.

  /** Whether the plain body is being cancelled. */
  public boolean cancelling() {
    return cancelling;
  }

  /** Stands before the awaits in the clean-up code of a plain body. */
  public boolean mayStart() {
    if (cancelling) {
      throw cancellation;
    }
    return true;
  }

  /** Appends to the trace. */
  public void log(Object value) {
    trace.add(String.valueOf(value));
  }

  /** Whether a loop may go round once more. */
  public boolean fuel() {
    return --fuel > 0;
  }

  /** Logs and returns. */
  public int t(int value) {
    log("t " + value);
    return value;
  }

  /** Logs and returns. */
  public long t(long value) {
    log("tl " + value);
    return value;
  }

  /** Logs and returns. */
  public double t(double value) {
    log("td " + value);
    return value;
  }

  /** Logs and returns. */
  public boolean t(boolean value) {
    log("tb " + value);
    return value;
  }

  /** Logs and returns. */
  public String t(String value) {
    log("ts " + value);
    return value;
  }

  /** A method of variable arity. */
  public int sum(int... values) {
    int sum = values.length;
    for (int value : values) {
      sum = sum * 31 + value;
    }
    log("sum " + sum);
    return sum;
  }

  /** Overloaded with the next. */
  public String kind(int value) {
    return "int" + value;
  }

  /** Overloaded with the previous one. */
  public String kind(long value) {
    return "long" + value;
  }

  /** Overloaded with the previous ones. */
  public String kind(Object value) {
    return "object" + value;
  }

  /** Throws if {@code value} is odd. */
  public int check(int value) {
    log("check " + value);
    if ((value & 1) != 0) {
      throw new Failure("odd " + value);
    }
    return value;
  }

  /** Opens a resource. */
  public Resource open(int number, boolean fails) {
    log("open " + number);
    return new Resource(number, fails);
  }

  /** A leaf. */
  public DynamicFuture<Integer> i(int value) {
    return new Leaf<>("i " + value, value, null);
  }

  /** A leaf that completes with null. */
  public DynamicFuture<Integer> nothing() {
    return new Leaf<>("nothing", null, null);
  }

  /** A leaf. */
  public DynamicFuture<Long> l(long value) {
    return new Leaf<>("l " + value, value, null);
  }

  /** A leaf. */
  public DynamicFuture<Double> d(double value) {
    return new Leaf<>("d " + value, value, null);
  }

  /** A leaf. */
  public DynamicFuture<Boolean> z(boolean value) {
    return new Leaf<>("z " + value, value, null);
  }

  /** A leaf. */
  public DynamicFuture<Character> c(char value) {
    return new Leaf<>("c " + (int) value, value, null);
  }

  /** A leaf. */
  public DynamicFuture<String> s(String value) {
    return new Leaf<>("s " + value, value, null);
  }

  /** A leaf. */
  public <T> DynamicFuture<T> of(T value) {
    return new Leaf<>("of", value, null);
  }

  /** A leaf that fails. */
  public DynamicFuture<Integer> fails(int value) {
    return new Leaf<>("fails " + value, null, new Failure("failed " + value));
  }

  /** A leaf that opens a resource. */
  public DynamicFuture<Resource> openLater(int number) {
    return new Leaf<>("open " + number, new Resource(number, false), null);
  }

  private final class Leaf<T> extends PollFuture<T> {
    private final String name;
    private final T value;
    private final Failure failure;
    private int pending = -2;
    private boolean released;
    private Waker waker;

    Leaf(String name, T value, Failure failure) {
      this.name = name;
      this.value = value;
      this.failure = failure;
    }

    @Override
    protected boolean advance(Context cx) {
      if (pending == -2) {
        begin();
      }
      waker = cx.waker();
      if (pending > 0) {
        pending--;
        cx.waker().wake();
        return false;
      }
      if (pending < 0 && !released) {
        return false;
      }
      log("done " + name);
      if (failure != null) {
        throw failure;
      }
      return succeed(value);
    }

    private void begin() {
      if (cancelling) {
        tainted = true;
        throw cancellation;
      }
      log("poll " + name);
      if (++polled == cancelledPoll) {
        log("cancelled " + name);
        cancelling = true;
        throw new CancelSignal();
      }
      pending = schedule.getAsInt();
      if (pending < 0) {
        waiting.add(
            () -> {
              released = true;
              waker.wake();
            });
      }
    }

    @Override
    protected void cancelled() {
      if (pending != -2) {
        log("cancelled " + name);
      }
    }
  }
}
