package io.asynctrait.processor.fuzz;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.IntSupplier;

/**
 * What oracles call: awaits and lazy calls that do, in plain Java, what the language of async
 * methods says, also when the call is cancelled at one of its leaves. The cancellation is an
 * exception that no {@code catch} of the program handles; what is awaited while it is on its way
 * fails; what fails otherwise in clean-up code is collected.
 */
public final class Plain {
  private static final ThreadLocal<Plain> CURRENT = new ThreadLocal<>();

  private final List<String> trace;
  private final int cancelledLeaf;
  private int leaves;
  private boolean cancelling;
  private Throwable failure;
  private CancellationException cancellation = newCancellation();

  /** The cancellation on its way out of one call. */
  private static final class Unwinding extends Throwable {
    private static final long serialVersionUID = 1L;

    Unwinding() {
      super("cancelled");
    }
  }

  private Plain(List<String> trace, int cancelledLeaf) {
    this.trace = trace;
    this.cancelledLeaf = cancelledLeaf;
  }

  /**
   * Makes {@code trace} and the leaves of this thread subject to a cancellation.
   *
   * @param cancelledLeaf the number of the leaf, from 1, at which it happens; 0 for none
   */
  static Plain begin(List<String> trace, int cancelledLeaf) {
    Plain plain = new Plain(trace, cancelledLeaf);
    CURRENT.set(plain);
    return plain;
  }

  /** For the environment: all leaves are ready, but one. */
  static IntSupplier leaves() {
    return () -> CURRENT.get().nextLeaf();
  }

  private int nextLeaf() {
    if (++leaves == cancelledLeaf) {
      cancelling = true;
      trace.add("cancelled " + trace.get(trace.size() - 1).substring("poll ".length()));
      throw Plain.<RuntimeException>sneaky(new Unwinding());
    }
    return 0;
  }

  boolean isCancelled() {
    return cancelling;
  }

  /** What clean-up code threw, the later ones suppressed by the first; null if nothing. */
  Throwable failure() {
    return failure;
  }

  /** Waits, as {@link Async#await} does. */
  public static <T> T await(DynamicFuture<? extends T> future) {
    if (future != null && CURRENT.get().cancelling) {
      throw CURRENT.get().cancellation;
    }
    return Async.await(future);
  }

  /** Calls {@code body} when it is polled. */
  public static <T> DynamicFuture<T> lazily(Callable<DynamicFuture<T>> body) {
    Plain plain = CURRENT.get();
    return new PollFuture<>() {
      @Override
      protected boolean advance(Context cx) throws Throwable {
        return succeed(plain.call(body));
      }
    };
  }

  private <T> T call(Callable<DynamicFuture<T>> body) throws Throwable {
    T value = null;
    try {
      DynamicFuture<T> future = body.call();
      if (!cancelling) {
        value = Async.await(future);
      }
    } catch (Throwable thrown) {
      if (!cancelling) {
        throw thrown;
      }
      collect(thrown);
    }
    if (cancelling) {
      throw new Unwinding();
    }
    return value;
  }

  private void collect(Throwable thrown) {
    if (thrown instanceof Unwinding || thrown == cancellation) {
      return;
    }
    if (failure == null) {
      failure = thrown;
    } else if (failure != thrown) {
      failure.addSuppressed(thrown);
    }
  }

  private static CancellationException newCancellation() {
    return new CancellationException("cancelled: an await in clean-up code is not started");
  }

  /** At the beginning of a {@code catch (Throwable)}: it does not see a cancellation. */
  public static void pass(Throwable caught) {
    if (caught instanceof Unwinding) {
      throw Plain.<RuntimeException>sneaky(caught);
    }
  }

  /** Before a jump out of a {@code finally}: a cancellation goes on instead. */
  public static void resumeUnwinding(Throwable pending) {
    if (pending instanceof Unwinding) {
      throw Plain.<RuntimeException>sneaky(pending);
    }
  }

  /**
   * Behind a {@code try} with resources: a failure to close is no more suppressed by a cancellation
   * than by a {@code return}; what an await throws in clean-up code is forgotten in the end, and
   * would take the failure with it.
   */
  public static void failedToClose(Throwable thrown) {
    Plain plain = CURRENT.get();
    if (thrown == plain.cancellation && thrown.getSuppressed().length > 0) {
      List.of(thrown.getSuppressed()).forEach(plain::collect);
      plain.cancellation = newCancellation();
      throw plain.cancellation;
    }
    if (!(thrown instanceof Unwinding) || thrown.getSuppressed().length == 0) {
      return;
    }
    Throwable[] failures = thrown.getSuppressed();
    for (int i = 1; i < failures.length; i++) {
      failures[0].addSuppressed(failures[i]);
    }
    throw Plain.<RuntimeException>sneaky(failures[0]);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E sneaky(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
