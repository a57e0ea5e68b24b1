import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.Lanes;
import javax.annotation.processing.Generated;

/** Fused entry points of {@link Outer_.Unfinished} for methods that no trait of it declares. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Outer___Unfinished_Entries {
  /** Fused form of {@link Outer_.Unfinished#left}. */
  long startLeft(Context cx);

  /** Awaits {@link Outer_.Unfinished#left} of any receiver. */
  static long awaitLeft(Outer_.Unfinished receiver, Context cx) {
    return receiver instanceof AsyncTrait_Outer___Unfinished_Entries generated
        ? generated.startLeft(cx)
        : Lanes.startLong(receiver.left(), cx);
  }

  /** Fused form of {@link Outer_.Unfinished#given}. */
  long startGiven(Context cx);

  /** Awaits {@link Outer_.Unfinished#given} of any receiver. */
  static long awaitGiven(Outer_.Unfinished receiver, Context cx) {
    return receiver instanceof AsyncTrait_Outer___Unfinished_Entries generated
        ? generated.startGiven(cx)
        : Lanes.startLong(receiver.given(), cx);
  }
}
