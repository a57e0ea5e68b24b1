import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

record Order(long amount, boolean isOpen) {}

@AsyncTrait
interface OrderStore {
  DynamicFuture<Void> send(Order order);
}
