import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

@AsyncTrait
class PrivateTypeInSignature {
  private static class Secret {}

  PrivateTypeInSignature(Secret[] secrets) {} // error: AT007

  DynamicFuture<List<? extends Secret>> secrets() { // error: AT007
    return Async.ready(List.of());
  }

  void plain(Secret secret) {}
}
