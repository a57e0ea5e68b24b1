import io.asynctrait.runtime.DynamicFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Outer_.Inner} written as poll functions, by an annotated class that implements this.
 *
 * <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
 * {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
 * poll of one call and starts as 0.
 */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Outer___Inner_Polled<T> extends Outer_.Inner<T> {
  /** Polls a call of {@link Outer_.Inner#m_n}. */
  T pollM_n(Outer_.Inner.Context context, io.asynctrait.runtime.Context cx);

  @Override
  default DynamicFuture<T> m_n(Outer_.Inner.Context context) {
    return AsyncTrait_Outer___Inner_m__n.handle(this, null, context);
  }
}
