package io.asynctrait.runtime;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that is seen by all the code that runs under it, across awaits and threads, without being
 * passed from method to method: who is asking, in which language, for which trace.
 *
 * <pre>{@code
 * static final TaskLocal<User> USER = TaskLocal.create();
 *
 * DynamicFuture<Reply> handle(Request request) {
 *   return TaskLocal.where(USER, request.user()).call(() -> answer(request));
 * }
 *
 * DynamicFuture<Reply> answer(Request request) {
 *   ...
 *   audit.log(USER.get());
 * }
 * }</pre>
 *
 * <p>A value is bound for the length of one future, and never changed. It is there whenever the
 * code of that future runs, on whatever thread: at the first poll and at later ones, in clean-up
 * after a cancellation, in what it awaits, and in plain methods that are called. Tasks that run in
 * between on the same thread do not see it. An inner binding of the same local hides the outer one
 * while it lasts.
 *
 * <p>A task that is {@linkplain TaskExecutor#spawn spawned}, and a child of a {@link TaskGroup},
 * inherits what is bound where it is spawned. {@code join}, {@code race} and {@code timeout} spawn
 * nothing: their calls run where they are awaited. So does the computation of a {@link Once}, for
 * whom asked first. {@link TaskBindings#none} starts something without what is bound.
 *
 * <p>{@link TurnHook} keeps the thread-locals of others, such as a logger's diagnostic context, in
 * step with a value. Who binds nothing pays nothing for any of this: a binding is made by a future
 * around another one.
 *
 * @param <V> the type of the value
 */
public final class TaskLocal<V extends @Nullable Object> {
  private final @Nullable TurnHook<V> hook;

  private TaskLocal(@Nullable TurnHook<V> hook) {
    this.hook = hook;
  }

  /** Makes a local that is bound nowhere; meant to be kept in a static final field. */
  public static <V extends @Nullable Object> TaskLocal<V> create() {
    return new TaskLocal<>(null);
  }

  /** Makes a local whose values are announced to {@code hook} around each turn. */
  public static <V extends @Nullable Object> TaskLocal<V> create(TurnHook<V> hook) {
    return new TaskLocal<>(Objects.requireNonNull(hook, "hook"));
  }

  /**
   * Begins a set of bindings that come on top of those that are there: {@code TaskLocal.where(USER,
   * user).call(() -> answer(request))}.
   */
  public static <V extends @Nullable Object> TaskBindings where(TaskLocal<V> local, V value) {
    return TaskBindings.ON_TOP.where(local, value);
  }

  /**
   * Returns the value that is bound where this is called.
   *
   * @throws NoSuchElementException if there is none
   */
  public V get() {
    TaskBindings binding = BoundScope.find(this);
    if (binding == null) {
      throw new NoSuchElementException("the task-local value is not bound here");
    }
    return valueOf(binding);
  }

  /** Returns the value that is bound where this is called, else {@code other}. */
  public V orElse(V other) {
    TaskBindings binding = BoundScope.find(this);
    return binding == null ? other : valueOf(binding);
  }

  /** Whether a value is bound where this is called; it may be null. */
  public boolean isBound() {
    return BoundScope.find(this) != null;
  }

  boolean isHooked() {
    return hook != null;
  }

  @Nullable Object enter(TaskBindings binding) {
    return hook == null ? null : hook.enter(valueOf(binding));
  }

  void exit(TaskBindings binding, @Nullable Object outer) {
    if (hook != null) {
      hook.exit(valueOf(binding), outer);
    }
  }

  /** What a task sees that is spawned under {@code binding}. */
  V inherited(TaskBindings binding) {
    V value = valueOf(binding);
    return hook == null ? value : hook.inherit(value);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // bound by where, null if V includes it
  private V valueOf(TaskBindings binding) {
    return (V) binding.value;
  }
}
