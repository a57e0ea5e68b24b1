import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface HiddenTypeParameter<T> {
  <T> DynamicFuture<T> hides(T value); // error: AT016

  <U> DynamicFuture<U> fine(U value);

  static <T> DynamicFuture<T> statics(T value) {
    return Async.ready(value);
  }
}
