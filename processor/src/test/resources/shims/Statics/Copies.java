import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
public final class Copies {
  private Copies() {}

  @Recycle
  public static <T> DynamicFuture<T> copy(T value, int... times) {
    return Async.ready(value);
  }

  static DynamicFuture<Integer> none() {
    return Async.ready(0);
  }
}
