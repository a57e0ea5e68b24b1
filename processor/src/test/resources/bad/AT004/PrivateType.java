import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

class PrivateType {
  @AsyncTrait // error: AT004
  private interface Hidden {
    DynamicFuture<Integer> m();
  }

  private static class Around {
    @AsyncTrait // error: AT004
    interface Inside {
      DynamicFuture<Integer> m();
    }
  }
}
