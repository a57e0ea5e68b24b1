import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import javax.annotation.processing.Generated;

/** The async methods of {@link Starting} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Starting_Bound {
  private AsyncTrait_Starting_Bound() {}

  /** Binds {@link Starting#open}. */
  public static BoundOpen bindOpen(Starting receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundOpen.class) instanceof BoundOpen bound
        ? bound
        : new BoundOpen() {
          @Override
          public long start(Context cx) {
            return AsyncTrait_Starting.awaitOpen(receiver, cx);
          }
        };
  }

  /** {@link Starting#open} of one receiver. */
  public abstract static class BoundOpen {
    protected BoundOpen() {}

    /** Awaits a call. */
    public abstract long start(Context cx);
  }
}
