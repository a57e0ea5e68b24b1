package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * {@link Service} written as poll functions, by an annotated class that implements this.
 *
 * <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
 * {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
 * poll of one call and starts as 0.
 */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_Service_Polled extends Service {
  /** Polls a call of {@link Service#serve}. */
  long pollServe(Context cx) throws IOException;

  @Override
  default DynamicFuture<Long> serve() throws IOException {
    return AsyncTrait_Service_serve.handle(this, null);
  }
}
