package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.CallTrace;
import io.asynctrait.runtime.frame.Traced;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The scope of a {@link TaskGroup}: polls its body and the children that were woken. */
final class GroupFuture<R extends @Nullable Object> extends DynamicFuture<R> implements Traced {
  /** How many members are polled before others of the task's executor have their turn. */
  private static final int BATCH = 64;

  private final TaskGroup.Body<? extends R> body;

  /** The members that were woken. */
  private final TaskQueue woken = new TaskQueue();

  /**
   * Whom a member that is woken wakes in turn. Written, volatile, before the queue is looked at; a
   * member is added before this is read, volatile: so either the poll finds the member, or the
   * member finds the waker of that poll.
   */
  private volatile Waker waker = () -> {};

  /** The running members, newest first. Owned by whoever polls, as are the fields below. */
  private @Nullable GroupMember<?> newest;

  private @Nullable GroupMember<R> bodyMember;
  private @Nullable Thread poller;

  GroupFuture(TaskGroup.Body<? extends R> body) {
    this.body = body;
  }

  @Override
  boolean advance(Context cx) throws Throwable {
    waker = cx.waker();
    poller = Thread.currentThread();
    try {
      GroupMember<R> main = bodyMember;
      if (main == null) {
        DynamicFuture<? extends R> future = body.run(new TaskGroup(this));
        main = new GroupMember<>(this, Objects.requireNonNull(future, "the body's future"));
        bodyMember = main;
        main.wake();
      }
      return pollWoken(main, cx) && complete(resultOf(main.outcome));
    } catch (Throwable failure) {
      Throwable unused = cancelAll(failure);
      throw failure;
    } finally {
      poller = null;
      cx.switchTo(waker);
    }
  }

  private R resultOf(Promise<R> done) {
    DynamicFuture<R> future = done.future();
    boolean unused = future.poll(Context.of(waker));
    return future.take();
  }

  /** Polls who was woken. Returns whether all have ended. */
  private boolean pollWoken(GroupMember<R> main, Context cx) {
    for (int i = 0; newest != null || !main.outcome.isDone(); i++) {
      TaskNode next = i < BATCH ? woken.take() : null;
      if (next == null) {
        if (i == BATCH) {
          cx.switchTo(waker);
          waker.wake();
        }
        return false;
      }
      GroupMember<?> member = (GroupMember<?>) next;
      if (member.poll(cx) && member != main) {
        remove(member);
      }
    }
    return true;
  }

  <T extends @Nullable Object> DynamicFuture<T> spawn(DynamicFuture<? extends T> future) {
    if (poller != Thread.currentThread()) {
      IllegalStateException misuse =
          new IllegalStateException(
              "a task group takes children only from the code that runs in its scope");
      try {
        future.cancel();
      } catch (Throwable failure) {
        misuse.addSuppressed(failure);
      }
      throw misuse;
    }
    GroupMember<T> member = this.<T>add(TaskBindings.inherit(future));
    return member.outcome.future();
  }

  private <T extends @Nullable Object> GroupMember<T> add(DynamicFuture<? extends T> future) {
    GroupMember<T> member = new GroupMember<>(this, future);
    GroupMember<?> older = newest;
    member.older = older;
    if (older != null) {
      older.newer = member;
    }
    newest = member;
    member.wake();
    return member;
  }

  private void remove(GroupMember<?> member) {
    GroupMember<?> older = member.older;
    GroupMember<?> newer = member.newer;
    if (older != null) {
      older.newer = newer;
    }
    if (newer == null) {
      newest = older;
    } else {
      newer.older = older;
    }
  }

  void schedule(GroupMember<?> member) {
    woken.add(member);
    waker.wake();
  }

  @Override
  void cancelled() throws Throwable {
    Throwable failure = cancelAll(null);
    if (failure != null) {
      throw failure;
    }
  }

  /**
   * Cancels all members, newest first; returns the first failure with the later ones suppressed.
   */
  private @Nullable Throwable cancelAll(@Nullable Throwable failure) {
    Throwable first = failure;
    for (GroupMember<?> member = newest; member != null; member = newest) {
      remove(member);
      first = cancel(member, first);
    }
    return bodyMember == null ? first : cancel(bodyMember, first);
  }

  private static @Nullable Throwable cancel(GroupMember<?> member, @Nullable Throwable first) {
    try {
      member.cancel();
    } catch (Throwable later) {
      return Failures.add(first, later);
    }
    return first;
  }

  @Override
  public void trace(CallTrace trace) {
    trace.waitsFor("the calls of a task group");
    GroupMember<R> main = bodyMember;
    if (main != null && !main.outcome.isDone()) {
      main.branchOf(trace);
    }
    for (GroupMember<?> member = newest; member != null; member = member.older) {
      member.branchOf(trace);
    }
  }
}
