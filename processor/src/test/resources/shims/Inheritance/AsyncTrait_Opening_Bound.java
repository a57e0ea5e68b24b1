import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** The async methods of {@link Opening} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Opening_Bound {
  private AsyncTrait_Opening_Bound() {}

  /** Binds {@link Opening#open}. */
  public static BoundOpen bindOpen(Opening receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundOpen.class) instanceof BoundOpen bound
        ? bound
        : new BoundOpen() {
          @Override
          public long start(Context cx) throws IOException {
            return AsyncTrait_Opening.awaitOpen(receiver, cx);
          }
        };
  }

  /** {@link Opening#open} of one receiver. */
  public abstract static class BoundOpen {
    protected BoundOpen() {}

    /** Awaits a call. */
    public abstract long start(Context cx) throws IOException;
  }
}
