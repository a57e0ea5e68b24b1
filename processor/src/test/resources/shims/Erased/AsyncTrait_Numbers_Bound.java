import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import javax.annotation.processing.Generated;

/** The async methods of {@link Numbers} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Numbers_Bound {
  private AsyncTrait_Numbers_Bound() {}

  /** Binds {@link Numbers#next}. */
  public static BoundNext bindNext(Numbers receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundNext.class) instanceof BoundNext bound
        ? bound
        : new BoundNext() {
          @Override
          public long start(Context cx) {
            return AsyncTrait_Numbers_Entries.awaitNext(receiver, cx);
          }
        };
  }

  /** Binds {@link Numbers#put}. */
  public static BoundPut bindPut(Numbers receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundPut.class) instanceof BoundPut bound
        ? bound
        : new BoundPut() {
          @Override
          public long start(Integer item, Context cx) {
            return AsyncTrait_Numbers_Entries.awaitPut(receiver, item, cx);
          }
        };
  }

  /** {@link Numbers#next} of one receiver. */
  public abstract static class BoundNext {
    protected BoundNext() {}

    /** Awaits a call. */
    public abstract long start(Context cx);
  }

  /** {@link Numbers#put} of one receiver. */
  public abstract static class BoundPut {
    protected BoundPut() {}

    /** Awaits a call. */
    public abstract long start(Integer item, Context cx);
  }
}
