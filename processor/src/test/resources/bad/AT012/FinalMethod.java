import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
class FinalMethod {
  final DynamicFuture<Integer> last() { // error: AT012
    return Async.ready(1);
  }

  static final DynamicFuture<Integer> statics() {
    return Async.ready(1);
  }
}
