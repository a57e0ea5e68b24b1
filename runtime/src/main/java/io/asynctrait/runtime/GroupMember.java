package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.CallTrace;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** The body or a child of a {@link GroupFuture}, and its own waker. */
final class GroupMember<T extends @Nullable Object> extends TaskNode implements Waker {
  private static final VarHandle SCHEDULED;

  static {
    try {
      SCHEDULED =
          MethodHandles.lookup().findVarHandle(GroupMember.class, "scheduled", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final Promise<T> outcome = new Promise<>();
  @Nullable GroupMember<?> older;
  @Nullable GroupMember<?> newer;

  private final GroupFuture<?> scope;
  private final DynamicFuture<? extends T> future;

  /**
   * Whether it is in the scope's queue. Every change is a read-modify-write: the poll's exchange
   * sees what each waker did before, also of the one who found it set.
   */
  @SuppressWarnings("unused") // through SCHEDULED
  private boolean scheduled;

  GroupMember(GroupFuture<?> scope, DynamicFuture<? extends T> future) {
    this.scope = scope;
    this.future = future;
  }

  @Override
  public void wake() {
    if (!(boolean) SCHEDULED.getAndSet(this, true)) {
      scope.schedule(this);
    }
  }

  /** Polls once. Returns whether it has ended by that; a failure is thrown. */
  boolean poll(Context cx) {
    boolean unused = (boolean) SCHEDULED.getAndSet(this, false);
    if (outcome.isDone()) {
      return false; // it ended before: who woke it had not heard
    }
    cx.switchTo(this);
    if (!future.poll(cx)) {
      return false;
    }
    return outcome.complete(future.take());
  }

  void branchOf(CallTrace trace) {
    trace.branch(future);
  }

  void cancel() {
    future.cancel();
  }
}
