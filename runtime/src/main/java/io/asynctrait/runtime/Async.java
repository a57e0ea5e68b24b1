package io.asynctrait.runtime;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Supplier;
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

  /**
   * Waits for all of {@code futures} at once.
   *
   * <p>Each poll polls every future that is not complete, in order, with the same context: there is
   * one waker for all, so a wake-up polls all that are left. The first failure is the outcome,
   * after the others were cancelled in order; what their clean-up throws is suppressed in it.
   *
   * @return a future of the values, in the order of {@code futures}, as an unmodifiable list
   */
  public static <T extends @Nullable Object> DynamicFuture<List<T>> join(
      List<? extends DynamicFuture<? extends T>> futures) {
    return new JoinFuture<>(Children.copy(futures), Async::listOf);
  }

  /**
   * Waits for two futures at once and combines their values; else like {@link #join(List)}. A
   * failure of {@code combine} is the outcome.
   */
  public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
      DynamicFuture<R> join(
          DynamicFuture<? extends A> first,
          DynamicFuture<? extends B> second,
          BiFunction<? super A, ? super B, ? extends R> combine) {
    Objects.requireNonNull(combine, "combine");
    return new JoinFuture<R>(
        Children.copy(List.of(first, second)),
        values -> combine.apply(Async.<A>cast(values[0]), Async.<B>cast(values[1])));
  }

  // Only values of futures of T.
  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
  private static <T extends @Nullable Object> T cast(@Nullable Object value) {
    return (T) value;
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // only values of futures of T
  private static <T extends @Nullable Object> List<T> listOf(@Nullable Object[] values) {
    return (List<T>) Collections.unmodifiableList(Arrays.asList(values));
  }

  /**
   * Waits for the first of {@code futures} to complete or fail, which is the outcome, and cancels
   * the others in order.
   *
   * <p>Each poll polls the futures in order, with one waker for all; of two that are complete the
   * earlier wins. What the clean-up of the others throws never replaces the outcome: it is
   * suppressed in a failure, and goes to the uncaught handler of the task's executor, or else of
   * the thread, beside a value.
   *
   * @throws IllegalArgumentException if {@code futures} is empty
   */
  public static <T extends @Nullable Object> DynamicFuture<T> race(
      List<? extends DynamicFuture<? extends T>> futures) {
    if (futures.isEmpty()) {
      throw new IllegalArgumentException("race of no futures would never end");
    }
    return new RaceFuture<>(Children.copy(futures));
  }

  /**
   * Waits for the first of two futures to complete or fail, and cancels the other; else like {@link
   * #race(List)}.
   */
  public static <T extends @Nullable Object> DynamicFuture<T> race(
      DynamicFuture<? extends T> first, DynamicFuture<? extends T> second) {
    return race(List.<DynamicFuture<? extends T>>of(first, second));
  }

  /**
   * Waits for {@code future}, but no longer than {@code limit} from the first poll on; then cancels
   * it and fails with a {@link java.util.concurrent.TimeoutException}, in which a failure of the
   * clean-up is suppressed. A future that is found complete together with the end of the limit has
   * its own outcome.
   */
  public static <T extends @Nullable Object> DynamicFuture<T> timeout(
      DynamicFuture<? extends T> future, Duration limit) {
    return new TimeoutFuture<>(
        Objects.requireNonNull(future, "future"), Objects.requireNonNull(limit, "limit"));
  }

  /**
   * Returns a future that completes {@code delay} after its first poll, at once if that is not
   * positive. First polled on the thread of an {@link EventLoop} it is a timer of that loop,
   * elsewhere of a daemon thread that is shared; see {@link Timer}.
   */
  public static DynamicFuture<@Nullable Void> sleep(Duration delay) {
    return new SleepFuture(Objects.requireNonNull(delay, "delay"));
  }

  /**
   * Returns a future that suspends once and is ready to go on at once, so that whatever else the
   * executor has scheduled runs before.
   */
  public static DynamicFuture<@Nullable Void> yieldNow() {
    return new Yield();
  }

  /**
   * The fused form of {@link #yieldNow()}, for generated code.
   *
   * @return 0
   */
  public static long startYieldNow(Context cx) {
    return Yield.start(cx);
  }

  /**
   * Returns a future of the outcome of {@code stage}, which is watched from the first poll on. A
   * {@link java.util.concurrent.CompletionException} is taken off its cause. Cancelling the future
   * leaves the stage alone, as others may wait for it; see {@link #from(Supplier)} for a stage of
   * its own.
   */
  public static <T extends @Nullable Object> DynamicFuture<T> from(
      CompletionStage<? extends T> stage) {
    return new StageFuture<>(Objects.requireNonNull(stage, "stage"));
  }

  /**
   * Returns a future that begins an operation of another library at its first poll, and waits for
   * its outcome; else like {@link #from(CompletionStage)}. The stage belongs to the future:
   * cancelling the future cancels it, as {@code toCompletableFuture().cancel(true)} does. What that
   * means is up to the library; a {@code java.net.http.HttpClient} gives up the request.
   *
   * <pre>{@code
   * HttpResponse<String> response =
   *     await(Async.from(() -> client.sendAsync(request, BodyHandlers.ofString())));
   * }</pre>
   */
  public static <T extends @Nullable Object> DynamicFuture<T> from(
      Supplier<? extends CompletionStage<? extends T>> beginning) {
    return new StageFuture<>(Objects.requireNonNull(beginning, "beginning"));
  }

  /**
   * Returns a future that has {@code executor} run a blocking call at its first poll, and waits for
   * its outcome: a query over JDBC, a file, a library without an asynchronous form. The executor
   * gives the thread, from a pool or a virtual one; an event loop goes on meanwhile.
   *
   * <pre>{@code
   * int rows = await(Async.onThread(pool, () -> statement.executeUpdate()), SQLException.class);
   * }</pre>
   *
   * <p>The call sees the {@link TaskLocal} values of who awaits it. Cancelling the future
   * interrupts the thread if the call runs, and does not wait for it to end: what the call returns
   * or throws then is dropped, so a resource is better used within one call than opened by it. A
   * call that has not begun does not begin. If the executor refuses the call, the future fails with
   * that.
   */
  public static <T extends @Nullable Object> DynamicFuture<T> onThread(
      Executor executor, Callable<? extends T> call) {
    return new ThreadCall<>(
        Objects.requireNonNull(executor, "executor"), Objects.requireNonNull(call, "call"));
  }
}
