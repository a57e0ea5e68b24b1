import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.util.concurrent.CompletableFuture;

@AsyncTrait
interface RecycleOnPlainMethod {
  @Recycle // error: AT021
  CompletableFuture<Integer> plain();

  class Unannotated {
    @Recycle // error: AT021
    DynamicFuture<Integer> m() {
      return Async.ready(1);
    }
  }
}
