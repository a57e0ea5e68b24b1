import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import javax.annotation.processing.Generated;

/** The async methods of {@link SocketSource} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_SocketSource_Bound {
  private AsyncTrait_SocketSource_Bound() {}

  /** Binds {@link SocketSource#peek}. */
  public static BoundPeek bindPeek(SocketSource receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundPeek.class) instanceof BoundPeek bound
        ? bound
        : new BoundPeek() {
          @Override
          public String start(int readFrames, Context cx) {
            return AsyncTrait_SocketSource_Entries.awaitPeek(receiver, readFrames, cx);
          }
        };
  }

  /** {@link SocketSource#peek} of one receiver. */
  public abstract static class BoundPeek {
    protected BoundPeek() {}

    /** Awaits a call. */
    public abstract String start(int readFrames, Context cx);
  }
}
