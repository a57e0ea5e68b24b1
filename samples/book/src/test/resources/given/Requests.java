import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

record User(String name) {}

record Request(String path) {}

record Reply(String text) {}

@AsyncTrait
interface Service {
  DynamicFuture<Reply> answer(Request request);
}
