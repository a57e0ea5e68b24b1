import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait // error: AT006
sealed class SealedClass permits SealedClass.Other {
  DynamicFuture<Integer> m() {
    return Async.ready(1);
  }

  static final class Other extends SealedClass {}

  @AsyncTrait
  sealed static class Permitting permits AsyncTrait_SealedClass_Permitting {
    DynamicFuture<Integer> m() {
      return Async.ready(1);
    }
  }

  @AsyncTrait
  abstract static sealed class Abstract {
    DynamicFuture<Integer> m() {
      return Async.ready(1);
    }

    static final class Below extends Abstract {}
  }
}
