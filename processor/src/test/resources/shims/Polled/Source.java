import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

@AsyncTrait
public interface Source<T> {
  @Recycle
  DynamicFuture<T> next(int n) throws IOException;

  DynamicFuture<Boolean> has(int n);

  DynamicFuture<Void> close();
}
