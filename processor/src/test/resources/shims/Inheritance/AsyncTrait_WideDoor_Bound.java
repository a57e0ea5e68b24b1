import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import javax.annotation.processing.Generated;

/** The async methods of {@link WideDoor} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_WideDoor_Bound {
  private AsyncTrait_WideDoor_Bound() {}

  /** Binds {@link WideDoor#width}. */
  public static BoundWidth bindWidth(WideDoor receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundWidth.class) instanceof BoundWidth bound
        ? bound
        : new BoundWidth() {
          @Override
          public long start(Context cx) {
            return AsyncTrait_WideDoor_Entries.awaitWidth(receiver, cx);
          }
        };
  }

  /** {@link WideDoor#width} of one receiver. */
  public abstract static class BoundWidth {
    protected BoundWidth() {}

    /** Awaits a call. */
    public abstract long start(Context cx);
  }
}
