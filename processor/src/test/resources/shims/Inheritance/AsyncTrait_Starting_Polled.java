import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Starting} written as poll functions, by an annotated class that implements this.
 *
 * <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
 * {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
 * poll of one call and starts as 0.
 */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Starting_Polled extends Starting {
  /** Polls a call of {@link Starting#open}. */
  void pollOpen(Context cx);

  @Override
  default DynamicFuture<Void> open() {
    return AsyncTrait_Starting_open.handle(this, null);
  }
}
