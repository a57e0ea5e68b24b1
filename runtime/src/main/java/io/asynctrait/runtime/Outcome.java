package io.asynctrait.runtime;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** How a computation ended, kept for the one who asks. */
interface Outcome {
  /** What is left when the outcome has been consumed: it keeps no object of the user alive. */
  Outcome CONSUMED =
      () -> {
        throw new IllegalStateException("the outcome was consumed");
      };

  /** Returns the value or throws the failure. */
  @Nullable Object take() throws Throwable;

  /** It returned. */
  record Value(@Nullable Object value) implements Outcome {
    @Override
    public @Nullable Object take() {
      return value;
    }
  }

  /** It threw. */
  record Failure(Throwable failure) implements Outcome {
    @Override
    public @Nullable Object take() throws Throwable {
      throw failure;
    }
  }

  /** It was cancelled. The exception is made for a consumer that asks, and for no one else. */
  record Cancelled(@Nullable Throwable cleanUpFailure) implements Outcome {
    @Override
    public @Nullable Object take() {
      throw exception();
    }

    CancellationException exception() {
      CancellationException exception = new CancellationException("the task was cancelled");
      if (cleanUpFailure != null) {
        exception.addSuppressed(cleanUpFailure);
      }
      return exception;
    }
  }
}
