import static io.asynctrait.runtime.Async.*;

import io.asynctrait.annotations.*;
import io.asynctrait.runtime.*;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Function;

@AsyncTrait
abstract class DroppedFutures {
  final Signal signal = new Signal();
  final Promise<Integer> promise = new Promise<>();

  abstract DynamicFuture<Integer> next();

  static DynamicFuture<Integer> statics(int n) {
    return ready(n);
  }

  DynamicFuture<Integer> plainFuture() {
    return ready(1);
  }

  static class Plain {
    DynamicFuture<Integer> started() {
      return ready(1);
    }

    void run() {
      started();
    }
  }

  DynamicFuture<Integer> inABody(DroppedFutures other, Plain plain, TaskGroup group) {
    next(); // warning: AT201
    other.next(); // warning: AT201
    statics(1); // warning: AT201
    sleep(Duration.ZERO); // warning: AT201
    signal.next(); // warning: AT201
    new Mutex().lock(); // warning: AT201
    promise.future();
    group.spawn(next());
    for (int i = 0; i < 2; i++, next()) {} // warning: AT201
    plain.started();
    ready(1);
    await(next());
    DynamicFuture<Integer> kept = next();
    return kept;
  }

  void inAPlainMethod(Executor executor) {
    next(); // warning: AT201
    executor.execute(() -> next()); // warning: AT201
    executor.execute(this::next); // warning: AT201
    executor.execute(
        () -> {
          next(); // warning: AT201
        });
    Callable<DynamicFuture<Integer>> callable = () -> next();
    Callable<DynamicFuture<Integer>> reference = this::next;
    Function<Integer, DynamicFuture<Integer>> function = DroppedFutures::statics;
  }

  {
    next(); // warning: AT201
  }

  final Runnable field = () -> next(); // warning: AT201

  @SuppressWarnings("asynctrait.dropped-future")
  void silencedInTheMethod() {
    next();
  }

  void silencedInALocal() {
    @SuppressWarnings({"unused", "asynctrait.dropped-future"})
    Runnable local = () -> next();
    next(); // warning: AT201
  }

  static final String NAME = "asynctrait.dropped-future";

  @SuppressWarnings(NAME)
  DynamicFuture<Integer> silencedByAConstant() {
    next();
    return ready(1);
  }

  @SuppressWarnings("all")
  void silencedWithAll() {
    next();
  }
}

@AsyncTrait
@SuppressWarnings("asynctrait.dropped-future")
abstract class SilencedType {
  abstract DynamicFuture<Integer> next();

  void run() {
    next();
  }
}
