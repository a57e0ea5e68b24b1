package io.asynctrait.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bindings on the thread that runs code under them: entered at the beginning of each turn, left at
 * its end. Owned by whoever polls.
 *
 * <pre>
 *   thread --slot--&gt; innermost scope --outer--&gt; scope --outer--&gt; scope
 *                       bindings                  bindings          bindings
 * </pre>
 */
final class BoundScope {
  /** The slots of threads that are no event loop's. An array, so that it pins no class loader. */
  private static final ThreadLocal<@Nullable Object[]> SLOTS =
      ThreadLocal.withInitial(() -> new @Nullable Object[1]);

  /**
   * Whether there ever was a binding, so that who uses none pays for none. No ordering is needed: a
   * thread on which something is bound got the bindings from the one that set this before it made
   * them.
   */
  private static boolean isUsed;

  final TaskBindings bindings;

  /** Whether outer scopes are hidden. */
  private final boolean isIsolated;

  private final Hooks hooks;

  /** Where this scope was entered; null while it is not. */
  private @Nullable Object @Nullable [] slot;

  private @Nullable BoundScope outer;

  BoundScope(TaskBindings bindings) {
    this.bindings = bindings;
    this.isIsolated = bindings.isWhole();
    this.hooks = Hooks.of(bindings);
  }

  static void use() {
    isUsed = true;
  }

  /** The innermost scope on this thread. */
  static @Nullable BoundScope current() {
    return isUsed ? (BoundScope) slotOfThread()[0] : null;
  }

  private static @Nullable Object[] slotOfThread() {
    return Thread.currentThread() instanceof LoopThread loop ? loop.bindings : SLOTS.get();
  }

  static @Nullable TaskBindings find(TaskLocal<?> local) {
    for (BoundScope scope = current(); scope != null; scope = scope.outerVisible()) {
      TaskBindings found = scope.bindings.find(local);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  boolean isIsolated() {
    return isIsolated;
  }

  /** The next scope whose values are seen as well. */
  @Nullable BoundScope outerVisible() {
    return isIsolated ? null : outer;
  }

  /** Has the thread see the bindings. To be followed by {@link #exit}, also if this throws. */
  void enter() {
    @Nullable Object[] here = slotOfThread();
    outer = (BoundScope) here[0];
    slot = here;
    here[0] = this;
    if (isIsolated) {
      for (BoundScope scope = outer; scope != null; scope = scope.outerVisible()) {
        scope.hooks.exit();
      }
    }
    hooks.enter();
  }

  void exit() {
    @Nullable Object[] here = slot;
    if (here == null) {
      return;
    }
    BoundScope back = outer;
    try {
      hooks.exit();
    } finally {
      // Stores alone: there may be no stack left for a call.
      here[0] = back;
      slot = null;
      outer = null;
    }
    if (isIsolated && back != null) {
      back.enterHooksAgain();
    }
  }

  /** After an isolated scope inside of this one has ended; the outermost first. */
  private void enterHooksAgain() {
    List<BoundScope> visible = new ArrayList<>();
    for (BoundScope scope = this; scope != null; scope = scope.outerVisible()) {
      visible.add(scope);
    }
    for (int i = visible.size() - 1; i >= 0; i--) {
      visible.get(i).hooks.enter();
    }
  }

  /** The hooks of the values of one scope. */
  private static final class Hooks {
    private static final Hooks NONE = new Hooks(List.of());
    private static final Object NOT_ENTERED = new Object();

    /** The last first, as {@link TaskBindings#addVisible} gives them. */
    private final TaskBindings[] bindings;

    /** What {@link TurnHook#enter} returned, for each of them. */
    private final @Nullable Object[] kept;

    private Hooks(List<TaskBindings> bindings) {
      this.bindings = bindings.toArray(new TaskBindings[0]);
      this.kept = new @Nullable Object[bindings.size()];
      Arrays.fill(kept, NOT_ENTERED);
    }

    static Hooks of(TaskBindings bindings) {
      if (!bindings.isHooked) {
        return NONE;
      }
      List<TaskBindings> hooked = new ArrayList<>();
      bindings.addVisible(hooked);
      hooked.removeIf(binding -> !binding.local().isHooked());
      return new Hooks(hooked);
    }

    void enter() {
      for (int i = bindings.length - 1; i >= 0; i--) {
        if (kept[i] != NOT_ENTERED) {
          continue; // a stack overflow has kept it from being left
        }
        try {
          kept[i] = bindings[i].local().enter(bindings[i]);
        } catch (Throwable failure) {
          UncaughtFailures.report(UncaughtFailures.OF_THREAD, failure);
        }
      }
    }

    void exit() {
      for (int i = 0; i < bindings.length; i++) {
        Object outer = kept[i];
        kept[i] = NOT_ENTERED;
        if (outer != NOT_ENTERED) {
          try {
            bindings[i].local().exit(bindings[i], outer);
          } catch (Throwable failure) {
            UncaughtFailures.report(UncaughtFailures.OF_THREAD, failure);
          }
        }
      }
    }
  }
}
