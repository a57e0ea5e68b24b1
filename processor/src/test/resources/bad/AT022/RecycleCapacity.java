import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface RecycleCapacity {
  @Recycle(capacity = 0) // error: AT022
  DynamicFuture<Integer> none();

  @Recycle(capacity = 2)
  DynamicFuture<Integer> two();
}
