import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

@AsyncTrait
interface Source<T> {
  @Recycle
  DynamicFuture<Integer> next(T t) throws IOException;

  DynamicFuture<T> same(T t);

  default DynamicFuture<Integer> twice(T t) throws IOException {
    int first = Async.await(next(t));
    return Async.ready(first + Async.await(next(t)));
  }

  static DynamicFuture<Integer> sum(Source<String> source) throws IOException {
    int twice = Async.await(source.twice("x"));
    return Async.ready(twice + Async.await(source.same("abc")).length());
  }
}
