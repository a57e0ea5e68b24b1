import static io.asynctrait.runtime.Async.*;

import io.asynctrait.annotations.*;
import io.asynctrait.runtime.*;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

class PlainAwaits {
  static int field = await(ready(1)); // warning: AT204

  int unqualified(DynamicFuture<Integer> f) {
    return await(f); // warning: AT204
  }

  int qualified(DynamicFuture<Integer> f) {
    return Async.await(f) // warning: AT204
        + io.asynctrait.runtime.Async.await(f); // warning: AT204
  }

  Object reference() {
    Function<DynamicFuture<Integer>, Integer> get = Async::await; // warning: AT204
    return get;
  }

  int waits(DynamicFuture<Integer> f) throws Exception {
    int one = Async.blocking(() -> await(f));
    return one + blocking(() -> {
      int two = await(f);
      return two;
    });
  }

  void others(CountDownLatch latch) throws Exception {
    latch.await();
  }

  static class Own {
    int await(int n) {
      return n;
    }

    int m() {
      return await(1);
    }
  }

  @AsyncTrait
  static class Annotated {
    DynamicFuture<Integer> m(DynamicFuture<Integer> f) {
      return ready(await(f));
    }

    static class Nested {
      int m(DynamicFuture<Integer> f) {
        return await(f); // warning: AT204
      }
    }
  }

  @SuppressWarnings("asynctrait.await-outside")
  int silenced(DynamicFuture<Integer> f) {
    return await(f);
  }
}

interface PlainInterface {
  default int m(DynamicFuture<Integer> f) {
    return await(f); // warning: AT204
  }
}
