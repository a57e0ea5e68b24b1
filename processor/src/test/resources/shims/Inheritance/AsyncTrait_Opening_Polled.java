import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * {@link Opening} written as poll functions, by an annotated class that implements this.
 *
 * <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
 * {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
 * poll of one call and starts as 0.
 */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Opening_Polled extends Opening {
  /** Polls a call of {@link Opening#open}. */
  void pollOpen(Context cx) throws IOException;

  @Override
  default DynamicFuture<Void> open() throws IOException {
    return AsyncTrait_Opening_open.handle(this, null);
  }
}
