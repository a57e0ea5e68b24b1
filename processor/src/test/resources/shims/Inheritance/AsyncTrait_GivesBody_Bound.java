import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import javax.annotation.processing.Generated;

/** The async methods of {@link GivesBody} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_GivesBody_Bound {
  private AsyncTrait_GivesBody_Bound() {}

  /** Binds {@link GivesBody#open}. */
  public static BoundOpen bindOpen(GivesBody receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundOpen.class) instanceof BoundOpen bound
        ? bound
        : new BoundOpen() {
          @Override
          public long start(Context cx) {
            return AsyncTrait_GivesBody.awaitOpen(receiver, cx);
          }
        };
  }

  /** {@link GivesBody#open} of one receiver. */
  public abstract static class BoundOpen {
    protected BoundOpen() {}

    /** Awaits a call. */
    public abstract long start(Context cx);
  }
}
