import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

/** Its values travel as references through the trait and as primitives through itself. */
@AsyncTrait
class Numbers implements Source<Integer> {
  @Override
  public DynamicFuture<Integer> next(Integer n) {
    return same(n + 1);
  }

  @Override
  public DynamicFuture<Integer> same(Integer n) {
    return Async.ready(n);
  }
}
