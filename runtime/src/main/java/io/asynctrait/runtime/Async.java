package io.asynctrait.runtime;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The words that async bodies are written with, meant to be imported statically.
 *
 * <p>In the methods of an {@code @AsyncTrait} type the processor compiles {@code await}, {@code
 * ready} and tail calls away. Elsewhere {@link #await} throws, because it has nothing to suspend;
 * see {@link #blocking}.
 */
public final class Async {
  private Async() {}

  /**
   * Waits for {@code future} without blocking the thread: the async method is left here and goes on
   * here.
   *
   * @return the future's value; a failure is thrown as it is, the same object
   * @throws NullPointerException if {@code future} is null
   * @throws IllegalStateException if the calling method was not transformed and does not run under
   *     {@link #blocking}
   */
  public static <T extends @Nullable Object> T await(DynamicFuture<? extends T> future) {
    if (future == null) {
      throw new NullPointerException("await(null): there is no future to wait for");
    }
    if (!Blocking.isOn()) {
      throw Untransformed.await();
    }
    return Blocking.await(future);
  }

  /** Like {@link #await(DynamicFuture)}, for a future whose failure may be a checked exception. */
  public static <T extends @Nullable Object, E extends Throwable> T await(
      DynamicFuture<? extends T> future, Class<E> declared) throws E {
    return await(future);
  }

  /**
   * Like {@link #await(DynamicFuture)}, for a future whose failure may be one of two checked
   * exceptions.
   */
  public static <T extends @Nullable Object, E1 extends Throwable, E2 extends Throwable> T await(
      DynamicFuture<? extends T> future, Class<E1> declared1, Class<E2> declared2) throws E1, E2 {
    return await(future);
  }

  /**
   * Like {@link #await(DynamicFuture)}, for a future whose failure may be one of three checked
   * exceptions.
   */
  public static <
          T extends @Nullable Object,
          E1 extends Throwable,
          E2 extends Throwable,
          E3 extends Throwable>
      T await(
          DynamicFuture<? extends T> future,
          Class<E1> declared1,
          Class<E2> declared2,
          Class<E3> declared3)
          throws E1, E2, E3 {
    return await(future);
  }

  /** Returns a future that completes with {@code value} at its first poll. */
  public static <T extends @Nullable Object> DynamicFuture<T> ready(T value) {
    return new ReadyFuture<>(value);
  }

  /** Returns a future that completes at its first poll, for methods without a value. */
  public static DynamicFuture<@Nullable Void> ready() {
    return new ReadyFuture<@Nullable Void>(null);
  }

  /** Returns a future that fails with {@code failure}, the object itself, at its first poll. */
  public static <T extends @Nullable Object> DynamicFuture<T> failed(Throwable failure) {
    return new FailedFuture<>(failure);
  }

  /**
   * Runs untransformed async methods on this thread, with awaits that block it. Plain calls are
   * eager then, where generated ones are lazy.
   *
   * @return what {@code body} returns
   * @throws IllegalStateException on the thread of an event loop, which must not block
   * @throws Exception what {@code body} throws
   */
  public static <T extends @Nullable Object> T blocking(Callable<T> body) throws Exception {
    return Blocking.call(body);
  }
}
