import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

class PlainGate {
  public DynamicFuture<Void> open() {
    return Async.ready();
  }
}
