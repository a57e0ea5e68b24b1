import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The async methods of {@link Old} bound to a receiver, for callers that keep it. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Old_Bound {
  private AsyncTrait_Old_Bound() {}

  /** Binds {@link Old#lists}. */
  public static BoundLists bindLists(Old receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundLists.class) instanceof BoundLists bound
        ? bound
        : new BoundLists() {
          @Override
          public List start(Map map, Context cx) {
            return AsyncTrait_Old_Entries.awaitLists(receiver, map, cx);
          }
        };
  }

  /** Binds {@link Old#gone}. */
  public static BoundGone bindGone(Old receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundGone.class) instanceof BoundGone bound
        ? bound
        : new BoundGone() {
          @Override
          public long start(Context cx) {
            return AsyncTrait_Old_Entries.awaitGone(receiver, cx);
          }
        };
  }

  /** {@link Old#lists} of one receiver. */
  public abstract static class BoundLists {
    protected BoundLists() {}

    /** Awaits a call. */
    public abstract List start(Map map, Context cx);
  }

  /** {@link Old#gone} of one receiver. */
  public abstract static class BoundGone {
    protected BoundGone() {}

    /** Awaits a call. */
    public abstract long start(Context cx);
  }
}
