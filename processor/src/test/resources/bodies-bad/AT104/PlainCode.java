import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class PlainCode {
  static int first = await(ready(1)); // error: AT104

  int second = await(next()); // error: AT104

  static {
    await(ready(1)); // error: AT104
  }

  {
    await(ready(1)); // error: AT104
  }

  PlainCode(int x) {}

  PlainCode() {
    this(await(ready(1))); // error: AT104
    await(ready(1)); // error: AT104
  }

  abstract DynamicFuture<Integer> next();

  int plain() {
    return await(next()); // error: AT104
  }

  static int plainStatic(DynamicFuture<Integer> future) {
    synchronized (future) {
      return await(future); // error: AT104
    }
  }
}
