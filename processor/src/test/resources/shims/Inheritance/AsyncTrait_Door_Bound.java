import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** The async methods of {@link Door} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Door_Bound {
  private AsyncTrait_Door_Bound() {}

  /** Binds {@link Door#width}. */
  public static BoundWidth bindWidth(Door receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundWidth.class) instanceof BoundWidth bound
        ? bound
        : new BoundWidth() {
          @Override
          public long start(Context cx) throws IOException {
            return AsyncTrait_Door_Entries.awaitWidth(receiver, cx);
          }
        };
  }

  /** {@link Door#width} of one receiver. */
  public abstract static class BoundWidth {
    protected BoundWidth() {}

    /** Awaits a call. */
    public abstract long start(Context cx) throws IOException;
  }
}
