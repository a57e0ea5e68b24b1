import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import javax.annotation.processing.Generated;

/** The async methods of {@link Outer_.Unfinished} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Outer___Unfinished_Bound {
  private AsyncTrait_Outer___Unfinished_Bound() {}

  /** Binds {@link Outer_.Unfinished#left}. */
  public static BoundLeft bindLeft(Outer_.Unfinished receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundLeft.class) instanceof BoundLeft bound
        ? bound
        : new BoundLeft() {
          @Override
          public long start(Context cx) {
            return AsyncTrait_Outer___Unfinished_Entries.awaitLeft(receiver, cx);
          }
        };
  }

  /** Binds {@link Outer_.Unfinished#given}. */
  public static BoundGiven bindGiven(Outer_.Unfinished receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundGiven.class) instanceof BoundGiven bound
        ? bound
        : new BoundGiven() {
          @Override
          public long start(Context cx) {
            return AsyncTrait_Outer___Unfinished_Entries.awaitGiven(receiver, cx);
          }
        };
  }

  /** {@link Outer_.Unfinished#left} of one receiver. */
  public abstract static class BoundLeft {
    protected BoundLeft() {}

    /** Awaits a call. */
    public abstract long start(Context cx);
  }

  /** {@link Outer_.Unfinished#given} of one receiver. */
  public abstract static class BoundGiven {
    protected BoundGiven() {}

    /** Awaits a call. */
    public abstract long start(Context cx);
  }
}
