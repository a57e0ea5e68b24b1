package io.asynctrait.samples.splitstore;

import com.google.common.util.concurrent.ListenableFuture;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Waker;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Awaits the {@code ListenableFuture} of Guava, which is what gRPC's future stubs return:
 *
 * <pre>{@code
 * GetReply reply = await(ListenableFutures.from(() -> stub.get(request)));
 * }</pre>
 *
 * <p>A file to copy: it depends on Guava and the runtime alone.
 */
final class ListenableFutures {
  private ListenableFutures() {}

  /**
   * Returns a future that begins a call at its first poll and waits for its outcome; a failure is
   * thrown as the callee gave it. Cancelling the future cancels the call.
   */
  static <T> DynamicFuture<T> from(Supplier<? extends ListenableFuture<T>> call) {
    return new CallFuture<>(call);
  }

  private static final class CallFuture<T> extends PollFuture<T> implements Runnable {
    private static final Waker NOBODY = () -> {};

    private final Supplier<? extends ListenableFuture<T>> beginning;
    private ListenableFuture<T> call;

    /**
     * Written before a poll looks whether the call is done, and read after it is done, both
     * volatile: so either that poll sees the outcome, or the listener wakes whoever polled.
     */
    private volatile Waker waker;

    CallFuture(Supplier<? extends ListenableFuture<T>> beginning) {
      this.beginning = beginning;
    }

    @Override
    protected boolean advance(Context cx) throws Throwable {
      waker = cx.waker();
      if (call == null) {
        call = beginning.get();
        call.addListener(this, Runnable::run);
      }
      if (!call.isDone()) {
        return false;
      }
      try {
        return succeed(call.get());
      } catch (ExecutionException e) {
        throw e.getCause();
      }
    }

    /** The call is done; on whatever thread ended it. */
    @Override
    public void run() {
      waker.wake();
    }

    @Override
    protected void cancelled() {
      if (call != null) {
        waker = NOBODY; // the call ends in here
        call.cancel(true);
      }
    }
  }
}
