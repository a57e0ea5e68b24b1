import io.asynctrait.annotations.*;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface RecycleElements {
  @Recycle(capcity = 2) // error: AT024
  DynamicFuture<Integer> mistyped();

  @Recycle(size = 2, capacity = 1) // error: AT024
  DynamicFuture<Integer> unknown();

  @Recycle(value = true, capacity = 1)
  DynamicFuture<Integer> both();
}
