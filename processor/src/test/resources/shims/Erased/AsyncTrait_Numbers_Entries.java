import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.Lanes;
import javax.annotation.processing.Generated;

/** Fused entry points of {@link Numbers} for methods that no trait of it declares. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Numbers_Entries {
  /** Fused form of {@link Numbers#next}. */
  long startNext(Context cx);

  /** Awaits {@link Numbers#next} of any receiver. */
  static long awaitNext(Numbers receiver, Context cx) {
    return receiver instanceof AsyncTrait_Numbers_Entries generated
        ? generated.startNext(cx)
        : Lanes.startLong(receiver.next(), cx);
  }

  /** Fused form of {@link Numbers#put}. */
  long startPut(Integer item, Context cx);

  /** Awaits {@link Numbers#put} of any receiver. */
  static long awaitPut(Numbers receiver, Integer item, Context cx) {
    return receiver instanceof AsyncTrait_Numbers_Entries generated
        ? generated.startPut(item, cx)
        : Lanes.startVoid(receiver.put(item), cx);
  }
}
