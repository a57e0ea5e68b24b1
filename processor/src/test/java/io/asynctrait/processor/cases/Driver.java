package io.asynctrait.processor.cases;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Waker;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Polls a future by hand until it is complete, and watches that it keeps the rules of polling. */
public final class Driver {
  private static final int MOST_POLLS = 1_000_000;

  private final List<String> trace;
  private final BooleanSupplier release;

  /**
   * Makes a driver.
   *
   * @param trace the side effects of the object under test
   * @param release completes the leaves that wait for it, and tells whether there were any
   */
  public Driver(List<String> trace, BooleanSupplier release) {
    this.trace = trace;
    this.release = release;
  }

  /** Polls until the future is complete, and answers or throws its outcome. */
  public Object run(Callable<DynamicFuture<?>> call) throws Throwable {
    DynamicFuture<?> future = callLazily(call);
    WakeFlag waker = new WakeFlag();
    Context cx = Context.of(waker);
    int polls = 0;
    while (!future.poll(cx)) {
      if (++polls > MOST_POLLS) {
        throw new MisbehavedException("not complete after " + polls + " polls");
      }
      if (!waker.take()) {
        WakeFlag other = new WakeFlag();
        pollSpuriously(future, Context.of(other));
        if (!release.getAsBoolean()) {
          throw new MisbehavedException("lost wake-up: pending, and nothing will wake it");
        }
        if (!other.take()) {
          throw new MisbehavedException("lost wake-up: the waker of the last poll was not called");
        }
      }
    }
    requireRefusedPoll(future, cx);
    return future.take();
  }

  /**
   * Polls until the future has suspended {@code suspensions} times, then cancels it: the leaf it
   * waits for is cancelled first, and clean-up starts no other leaf. What clean-up throws is of no
   * interest here.
   *
   * @return the side effects of the cancellation; nothing if the future was complete before
   */
  public Optional<List<String>> cancelAt(int suspensions, Callable<DynamicFuture<?>> call)
      throws Throwable {
    DynamicFuture<?> future = callLazily(call);
    Context cx = Context.of(() -> {});
    for (int i = 1; !future.poll(cx); i++) {
      if (i == suspensions) {
        return Optional.of(cancel(future));
      }
      release.getAsBoolean();
    }
    return Optional.empty();
  }

  private List<String> cancel(DynamicFuture<?> future) {
    int before = trace.size();
    String last = before == 0 ? "" : trace.get(before - 1);
    try {
      future.cancel();
    } catch (Throwable cleanUpFailure) {
      trace.add("clean-up failed: " + describe(cleanUpFailure));
    }
    List<String> effects = trace.subList(before, trace.size());
    if (last.startsWith("poll ")
        && (effects.isEmpty() || !effects.get(0).equals("cancelled " + last.substring(5)))) {
      throw new MisbehavedException(
          "cancelled after " + last + ", but not that leaf first: " + effects);
    }
    if (effects.stream().anyMatch(effect -> effect.startsWith("poll "))) {
      throw new MisbehavedException("clean-up started a leaf: " + effects);
    }
    if (effects.stream().anyMatch(effect -> effect.contains("Unwinding"))) {
      throw new MisbehavedException("the user caught what is not the user's: " + effects);
    }
    return List.copyOf(effects);
  }

  /** What is written of a failure; the message of a null pointer is the virtual machine's. */
  public static String describe(Throwable failure) {
    boolean named = failure instanceof NullPointerException;
    StringBuilder text =
        new StringBuilder(named ? failure.getClass().getName() : failure.toString());
    for (Throwable suppressed : failure.getSuppressed()) {
      text.append(" (suppressed ").append(describe(suppressed)).append(')');
    }
    return text.toString();
  }

  private DynamicFuture<?> callLazily(Callable<DynamicFuture<?>> call) {
    int before = trace.size();
    DynamicFuture<?> future;
    try {
      future = call.call();
    } catch (Throwable thrown) {
      throw new MisbehavedException("threw at the call, not at the first poll", thrown);
    }
    if (future == null) {
      throw new MisbehavedException("the call answered null");
    }
    if (trace.size() != before) {
      throw new MisbehavedException("ran before its first poll: " + trace.get(before));
    }
    return future;
  }

  private void pollSpuriously(DynamicFuture<?> future, Context cx) {
    int before = trace.size();
    if (future.poll(cx)) {
      throw new MisbehavedException("complete although nothing was woken");
    }
    if (trace.size() != before) {
      throw new MisbehavedException("ran on at a spurious poll: " + trace.get(before));
    }
  }

  private static void requireRefusedPoll(DynamicFuture<?> future, Context cx) {
    try {
      future.poll(cx);
    } catch (IllegalStateException expected) {
      return;
    }
    throw new MisbehavedException("a poll after completion was not refused");
  }

  private static final class WakeFlag implements Waker {
    private boolean woken;

    @Override
    public void wake() {
      woken = true;
    }

    boolean take() {
      boolean taken = woken;
      woken = false;
      return taken;
    }
  }
}
