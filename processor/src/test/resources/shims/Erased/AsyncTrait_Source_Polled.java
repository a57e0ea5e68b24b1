import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Source} written as poll functions, by an annotated class that implements this.
 *
 * <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
 * {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
 * poll of one call and starts as 0.
 */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Source_Polled<T> extends Source<T> {
  /** Polls a call of {@link Source#next}. */
  T pollNext(Context cx);

  @Override
  default DynamicFuture<T> next() {
    return AsyncTrait_Source_next.handle(this, null);
  }

  /** Polls a call of {@link Source#put}. */
  void pollPut(T item, Context cx);

  @Override
  default DynamicFuture<Void> put(T item) {
    return AsyncTrait_Source_put.handle(this, null, item);
  }
}
