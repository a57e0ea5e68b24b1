package demo;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Methods with something to clean up. The clean-up awaits, which a cancellation does not let it. */
@AsyncTrait
class Work {
  final List<String> log;
  final Signal never = new Signal();

  Work(List<String> log) {
    this.log = log;
  }

  record Resource(List<String> log) implements AutoCloseable {
    @Override
    public void close() {
      log.add("outer: resource closed");
    }
  }

  DynamicFuture<Integer> outer() {
    try (Resource resource = new Resource(log)) {
      try {
        return ready(1 + await(inner()));
      } finally {
        resource.log().add("outer: clean-up begins");
        try {
          await(Async.yieldNow());
        } catch (CancellationException e) {
          log.add("outer: " + e.getClass().getSimpleName() + " at its await");
        }
        log.add("outer: clean-up ends");
      }
    }
  }

  @Recycle
  DynamicFuture<Integer> inner() {
    try {
      await(never.next());
      return ready(1);
    } finally {
      log.add("inner: clean-up begins");
      try {
        await(Async.yieldNow());
      } catch (CancellationException e) {
        log.add("inner: " + e.getClass().getSimpleName() + " at its await");
      }
      log.add("inner: clean-up ends");
    }
  }

  DynamicFuture<Integer> failing() {
    try {
      await(never.next());
      return ready(1);
    } finally {
      log.add("second: clean-up");
      fail();
    }
  }

  static void fail() {
    throw new IllegalStateException("in second's clean-up");
  }
}
