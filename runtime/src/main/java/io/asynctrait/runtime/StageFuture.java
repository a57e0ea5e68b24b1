package io.asynctrait.runtime;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Waits for a {@code CompletionStage}, from the first poll on. */
final class StageFuture<T extends @Nullable Object> extends DynamicFuture<T> {
  private final CompletionStage<? extends T> stage;
  private boolean isWatched;
  private final Promise<T> promise = new Promise<>();
  private final DynamicFuture<T> outcome = promise.future();

  StageFuture(CompletionStage<? extends T> stage) {
    this.stage = stage;
  }

  @Override
  boolean advance(Context cx) {
    if (!isWatched) {
      isWatched = true;
      CompletionStage<?> unused = stage.whenComplete(this::settle);
    }
    return outcome.poll(cx) && complete(outcome.take());
  }

  private void settle(T value, @Nullable Throwable failure) {
    if (failure == null) {
      boolean unused = promise.complete(value);
    } else {
      boolean unused = promise.fail(unwrap(failure));
    }
  }

  /**
   * A dependent stage wraps the failure of the stage it depends on; the user wants the one that was
   * thrown.
   */
  private static Throwable unwrap(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }

  @Override
  void cancelled() {
    outcome.cancel();
  }

  @Override
  public String toString() {
    return Identity.of(stage);
  }
}
