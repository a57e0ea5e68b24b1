package io.asynctrait.runtime;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a {@code CompletionStage}, from the first poll on: for one that is there and may have
 * others who wait for it, or for one that is begun for this future alone.
 */
final class StageFuture<T extends @Nullable Object> extends DynamicFuture<T> {
  /** Null if the stage is there, and not ours to cancel. */
  private final @Nullable Supplier<? extends CompletionStage<? extends T>> beginning;

  /** Null until it is begun. */
  private @Nullable CompletionStage<? extends T> stage;

  private boolean isWatched;
  private final Promise<T> promise = new Promise<>();
  private final DynamicFuture<T> outcome = promise.future();

  StageFuture(CompletionStage<? extends T> stage) {
    this.beginning = null;
    this.stage = stage;
  }

  StageFuture(Supplier<? extends CompletionStage<? extends T>> beginning) {
    this.beginning = beginning;
  }

  @Override
  boolean advance(Context cx) {
    if (!isWatched) {
      isWatched = true;
      CompletionStage<?> unused = begun().whenComplete(this::settle);
    }
    return outcome.poll(cx) && complete(outcome.take());
  }

  private CompletionStage<? extends T> begun() {
    CompletionStage<? extends T> begun = stage;
    if (begun == null) {
      begun = Objects.requireNonNull(Objects.requireNonNull(beginning).get(), "the stage");
      stage = begun;
    }
    return begun;
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
    if (beginning != null && stage != null) {
      cancel(stage);
    }
  }

  private static void cancel(CompletionStage<?> stage) {
    CompletableFuture<?> future;
    try {
      future = stage.toCompletableFuture();
    } catch (UnsupportedOperationException e) {
      return; // an implementation that cannot be cancelled
    }
    boolean unused = future.cancel(true);
  }

  @Override
  public String toString() {
    return stage == null ? "a stage" : Identity.of(stage);
  }
}
