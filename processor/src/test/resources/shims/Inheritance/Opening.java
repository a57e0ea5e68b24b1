import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

@AsyncTrait
interface Opening {
  @Recycle(capacity = 2)
  DynamicFuture<Void> open() throws IOException;
}
