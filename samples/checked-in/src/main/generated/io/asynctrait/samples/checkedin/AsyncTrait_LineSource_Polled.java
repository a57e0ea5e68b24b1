package io.asynctrait.samples.checkedin;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import javax.annotation.processing.Generated;

/**
 * {@link LineSource} written as poll functions, by an annotated class that implements this.
 *
 * <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
 * {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
 * poll of one call and starts as 0.
 */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_LineSource_Polled extends LineSource {
  /** Polls a call of {@link LineSource#nextLine}. */
  String pollNextLine(Context cx);

  @Override
  default DynamicFuture<String> nextLine() {
    return AsyncTrait_LineSource_nextLine.handle(this, null);
  }
}
