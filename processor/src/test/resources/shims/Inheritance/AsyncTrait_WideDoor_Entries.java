import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.Lanes;
import javax.annotation.processing.Generated;

/** Fused entry points of {@link WideDoor} for methods that no trait of it declares. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_WideDoor_Entries {
  /** Fused form of {@link WideDoor#width}. */
  long startWidth(Context cx);

  /** Awaits {@link WideDoor#width} of any receiver. */
  static long awaitWidth(WideDoor receiver, Context cx) {
    return receiver instanceof AsyncTrait_WideDoor_Entries generated
        ? generated.startWidth(cx)
        : Lanes.startLong(receiver.width(), cx);
  }
}
