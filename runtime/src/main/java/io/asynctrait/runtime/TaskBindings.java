package io.asynctrait.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values for some {@link TaskLocal}s, to run something under.
 *
 * <p>Those begun by {@link TaskLocal#where} come on top of what is bound where they are used; those
 * begun by {@link #none()} or {@link #current()} stand instead of it. Immutable: {@link #where}
 * makes new ones.
 */
public final class TaskBindings {
  static final TaskBindings ON_TOP = new TaskBindings();
  private static final TaskBindings NONE = new TaskBindings();

  /** Null in the two that begin a chain. */
  private final @Nullable TaskLocal<?> local;

  final @Nullable Object value;

  /** The bindings that were made before this one; itself at the beginning. */
  final TaskBindings earlier;

  /** Whether this, or an earlier one, has a hook. */
  final boolean isHooked;

  private TaskBindings() {
    this.local = null;
    this.value = null;
    this.earlier = this;
    this.isHooked = false;
  }

  private TaskBindings(TaskLocal<?> local, @Nullable Object value, TaskBindings earlier) {
    this.local = local;
    this.value = value;
    this.earlier = earlier;
    this.isHooked = earlier.isHooked || local.isHooked();
  }

  /**
   * Returns no bindings, to start something without what is bound: a task that outlives the request
   * in which somebody happens to start it.
   */
  public static TaskBindings none() {
    return NONE;
  }

  /**
   * Returns all that is bound where this is called, to be used elsewhere: around a callback that
   * another thread will run.
   */
  public static TaskBindings current() {
    return snapshot(false);
  }

  /**
   * Returns what is bound where this is called.
   *
   * @param forTask whether it is for something that runs concurrently
   */
  private static TaskBindings snapshot(boolean forTask) {
    BoundScope innermost = BoundScope.current();
    if (innermost == null) {
      return NONE;
    }
    if (innermost.isIsolated() && !innermost.bindings.isHooked) {
      return innermost.bindings;
    }
    // Hidden values are left out: what is inherited from task to task would grow otherwise.
    List<TaskBindings> visible = new ArrayList<>();
    for (BoundScope scope = innermost; scope != null; scope = scope.outerVisible()) {
      scope.bindings.addVisible(visible);
    }
    TaskBindings all = NONE;
    for (int i = visible.size() - 1; i >= 0; i--) {
      TaskBindings binding = visible.get(i);
      TaskLocal<?> local = binding.local();
      all = new TaskBindings(local, forTask ? local.inherited(binding) : binding.value, all);
    }
    return all;
  }

  /** Returns what something sees that is started here and runs concurrently. */
  static TaskBindings inherited() {
    return snapshot(true);
  }

  /** Returns {@code future} as one that runs under what is bound here, if anything is. */
  static <T extends @Nullable Object> DynamicFuture<? extends T> inherit(
      DynamicFuture<? extends T> future) {
    if (BoundScope.current() == null) {
      return future;
    }
    TaskBindings here = inherited();
    return here == NONE ? future : new BoundFuture<T>(here, future);
  }

  /** Returns these bindings and one more, which hides an earlier one of the same local. */
  public <V extends @Nullable Object> TaskBindings where(TaskLocal<V> local, V value) {
    Objects.requireNonNull(local, "local");
    BoundScope.use();
    return new TaskBindings(local, value, this);
  }

  /**
   * Returns a future that runs another one under these bindings.
   *
   * @param body called under them, at the first poll
   */
  public <T extends @Nullable Object> DynamicFuture<T> call(
      Supplier<? extends DynamicFuture<? extends T>> body) {
    return new BoundFuture<>(this, Objects.requireNonNull(body, "body"));
  }

  /**
   * Like {@link #call(Supplier)}, for a future that is there already. It must not have been polled.
   */
  public <T extends @Nullable Object> DynamicFuture<T> call(DynamicFuture<? extends T> future) {
    Objects.requireNonNull(future, "future");
    return new BoundFuture<>(this, future);
  }

  /** Runs plain code under these bindings, on the calling thread. */
  public void run(Runnable body) {
    Objects.requireNonNull(body, "body");
    BoundScope scope = new BoundScope(this);
    try {
      scope.enter();
      body.run();
    } finally {
      scope.exit();
    }
  }

  private boolean isBeginning() {
    return local == null;
  }

  /** Of one that is not the beginning of a chain. */
  TaskLocal<?> local() {
    return Objects.requireNonNull(local);
  }

  /** Whether these stand instead of what is bound where they are used. */
  boolean isWhole() {
    TaskBindings first = this;
    while (!first.isBeginning()) {
      first = first.earlier;
    }
    return first == NONE;
  }

  @Nullable TaskBindings find(TaskLocal<?> wanted) {
    for (TaskBindings binding = this; !binding.isBeginning(); binding = binding.earlier) {
      if (binding.local == wanted) {
        return binding;
      }
    }
    return null;
  }

  /** Adds those whose local is not among {@code visible} yet, the last first. */
  void addVisible(List<TaskBindings> visible) {
    for (TaskBindings binding = this; !binding.isBeginning(); binding = binding.earlier) {
      TaskLocal<?> local = binding.local;
      if (visible.stream().noneMatch(nearer -> nearer.local == local)) {
        visible.add(binding);
      }
    }
  }
}
