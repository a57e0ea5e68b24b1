package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.CallTrace;
import io.asynctrait.runtime.frame.Traced;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for its subject until a deadline, which begins to run at the first poll. */
final class TimeoutFuture<T extends @Nullable Object> extends DynamicFuture<T> implements Traced {
  private final DynamicFuture<? extends T> subject;
  private final Duration limit;
  private final SleepFuture deadline;

  TimeoutFuture(DynamicFuture<? extends T> subject, Duration limit) {
    this.subject = subject;
    this.limit = limit;
    this.deadline = new SleepFuture(limit);
  }

  @Override
  boolean advance(Context cx) throws Throwable {
    // The subject first: what is there in time is never refused because the thread came late.
    boolean inTime;
    try {
      inTime = subject.poll(cx);
    } catch (Throwable misuse) {
      deadline.cancel();
      throw misuse;
    }
    if (inTime) {
      deadline.cancel();
      return complete(subject.take());
    }
    if (!deadline.poll(cx)) {
      return false;
    }
    TimeoutException timeout = new TimeoutException("not complete within " + limit);
    try {
      subject.cancel();
    } catch (Throwable failure) {
      timeout.addSuppressed(failure);
    }
    throw timeout;
  }

  @Override
  void cancelled() {
    deadline.cancel();
    subject.cancel();
  }

  @Override
  public void trace(CallTrace trace) {
    trace.waitsFor("a call, with a timeout");
    trace.branch(subject);
    trace.branch(deadline);
  }
}
