import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

@AsyncTrait
class Door implements GivesBody {
  DynamicFuture<Integer> width() throws IOException {
    return Async.ready(1);
  }
}
