import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
sealed interface Shape permits Circle, Square {
  DynamicFuture<Integer> area(int unit);
}

@AsyncTrait
non-sealed class Circle implements Shape {
  @Override
  public DynamicFuture<Integer> area(int unit) {
    return ready(3 * unit * unit);
  }
}

@AsyncTrait
non-sealed class Square implements Shape {
  @Override
  public DynamicFuture<Integer> area(int unit) {
    return ready(unit * unit);
  }
}
