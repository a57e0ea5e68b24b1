import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait // error: AT002
final class FinalClass {
  DynamicFuture<Integer> m() {
    return Async.ready(1);
  }

  /** A class of static methods is not extended. */
  @AsyncTrait
  static final class Statics {
    private Statics() {}

    static DynamicFuture<Integer> m() {
      return Async.ready(1);
    }
  }
}
