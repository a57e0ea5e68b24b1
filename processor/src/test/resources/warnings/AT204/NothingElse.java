import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

/** There is no annotated type here at all. */
class NothingElse {
  int m(DynamicFuture<Integer> f) {
    return Async.await(f); // warning: AT204
  }
}
