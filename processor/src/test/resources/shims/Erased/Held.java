import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.io.Serializable;
import java.util.List;

@AsyncTrait
class Held<V extends Serializable> implements Source<List<V>>, Serializable {
  private static final long serialVersionUID = 1L;

  @Override
  public DynamicFuture<List<V>> next() {
    return Async.ready(List.of());
  }

  @Override
  public DynamicFuture<Void> put(List<V> item) {
    return Async.ready();
  }
}
