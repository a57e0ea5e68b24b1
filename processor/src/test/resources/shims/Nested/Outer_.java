import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;

class Outer_ {
  @AsyncTrait
  interface Inner<T> {
    DynamicFuture<T> m_n(Context context);

    /** Shadows the one of the runtime. */
    interface Context {}
  }

  @AsyncTrait
  abstract static class Unfinished {
    abstract DynamicFuture<Integer> left();

    DynamicFuture<Integer> given() {
      return left();
    }
  }
}
