import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * {@link Source} written as poll functions, by an annotated class that implements this.
 *
 * <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
 * {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
 * poll of one call and starts as 0.
 */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_Source_Polled<T> extends Source<T> {
  /** Polls a call of {@link Source#next}. */
  T pollNext(int n, Context cx) throws IOException;

  @Override
  default DynamicFuture<T> next(int n) throws IOException {
    return AsyncTrait_Source_next.handle(this, null, n);
  }

  /** Polls a call of {@link Source#has}. */
  boolean pollHas(int n, Context cx);

  @Override
  default DynamicFuture<Boolean> has(int n) {
    return AsyncTrait_Source_has.handle(this, null, n);
  }

  /** Polls a call of {@link Source#close}. */
  void pollClose(Context cx);

  @Override
  default DynamicFuture<Void> close() {
    return AsyncTrait_Source_close.handle(this, null);
  }
}
