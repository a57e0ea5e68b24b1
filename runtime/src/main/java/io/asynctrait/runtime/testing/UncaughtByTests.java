package io.asynctrait.runtime.testing;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayList;
import java.util.List;

/** Keeps the failures that no consumer takes until the test can be told. */
final class UncaughtByTests implements UncaughtExceptionHandler {
  private List<Throwable> failures = new ArrayList<>();

  @Override
  public synchronized void uncaughtException(Thread thread, Throwable failure) {
    failures.add(failure);
  }

  private synchronized List<Throwable> take() {
    List<Throwable> taken = failures;
    failures = new ArrayList<>();
    return taken;
  }

  /** Throws what there is, once. */
  void rethrow() {
    List<Throwable> taken = take();
    if (!taken.isEmpty()) {
      throw errorOf(taken);
    }
  }

  /** Throws {@code failure} itself, with what there is suppressed in it. */
  <E extends Throwable> RuntimeException addTo(Throwable failure) throws E {
    List<Throwable> taken = take();
    if (!taken.isEmpty()) {
      failure.addSuppressed(errorOf(taken));
    }
    @SuppressWarnings("unchecked") // the compiler does not see that it may be checked
    E thrown = (E) failure;
    throw thrown;
  }

  private static AssertionError errorOf(List<Throwable> failures) {
    Throwable first = failures.get(0);
    AssertionError error = new AssertionError("a failure that no consumer takes: " + first, first);
    for (Throwable later : failures.subList(1, failures.size())) {
      error.addSuppressed(later);
    }
    return error;
  }
}
