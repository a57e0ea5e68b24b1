package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.CallTrace;
import io.asynctrait.runtime.frame.Traced;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs another future under {@link TaskBindings}. */
final class BoundFuture<T extends @Nullable Object> extends DynamicFuture<T> implements Traced {
  private final BoundScope scope;
  private @Nullable Supplier<? extends DynamicFuture<? extends T>> body;
  private @Nullable DynamicFuture<? extends T> future;

  BoundFuture(TaskBindings bindings, Supplier<? extends DynamicFuture<? extends T>> body) {
    this.scope = new BoundScope(bindings);
    this.body = body;
  }

  BoundFuture(TaskBindings bindings, DynamicFuture<? extends T> future) {
    this.scope = new BoundScope(bindings);
    this.future = future;
  }

  @Override
  boolean advance(Context cx) {
    try {
      scope.enter();
      DynamicFuture<? extends T> running = future == null ? begin() : future;
      return running.poll(cx) && complete(running.take());
    } finally {
      scope.exit();
    }
  }

  private DynamicFuture<? extends T> begin() {
    DynamicFuture<? extends T> begun =
        Objects.requireNonNull(Objects.requireNonNull(body).get(), "the body's future");
    body = null;
    future = begun;
    return begun;
  }

  @Override
  void cancelled() {
    DynamicFuture<? extends T> running = future;
    if (running == null) {
      return;
    }
    try {
      scope.enter();
      running.cancel();
    } finally {
      scope.exit();
    }
  }

  @Override
  public void trace(CallTrace trace) {
    if (future != null) {
      trace.goesOnIn(future);
    } else {
      trace.waitsFor("its first poll");
    }
  }
}
