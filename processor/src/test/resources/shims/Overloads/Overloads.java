import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.nio.ByteBuffer;

@AsyncTrait
class Overloads {
  DynamicFuture<Integer> over() {
    return Async.ready(0);
  }

  DynamicFuture<Integer> over(int[] n, String... s) {
    return Async.ready(1);
  }

  @Recycle
  DynamicFuture<String> over(ByteBuffer b) {
    return Async.ready("");
  }
}
