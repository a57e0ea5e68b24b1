import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface EntryNameCollision<T> {
  DynamicFuture<T> read(T t);

  DynamicFuture<Integer> readErased(T t); // error: AT034
}
