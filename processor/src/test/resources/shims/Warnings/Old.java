import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;
import java.util.Map;

@AsyncTrait
@SuppressWarnings({"rawtypes", "unchecked"})
class Old {
  @Deprecated
  Old(List list) {}

  <T> Old(T... any) {}

  DynamicFuture<List> lists(Map map) {
    return Async.ready(null);
  }

  @Deprecated
  DynamicFuture<Integer> gone() {
    return Async.ready(1);
  }
}
