import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface Traits {
  @Recycle
  DynamicFuture<Recycler> one(Frame frame);

  default DynamicFuture<java.lang.Integer> two() {
    return ready(await(one(new Frame())).name.length());
  }

  default DynamicFuture<java.lang.Integer> count(int n) {
    return ready(await(two()) + n);
  }
}
