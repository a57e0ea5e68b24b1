import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.Lanes;
import java.io.Serializable;
import java.util.List;
import javax.annotation.processing.Generated;

/** Fused entry points of {@link Held} for methods that no trait of it declares. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Held_Entries<V extends Serializable> {
  /** Fused form of {@link Held#next}. */
  List<V> startNext(Context cx);

  /** Awaits {@link Held#next} of any receiver. */
  @SuppressWarnings("unchecked")
  static <V extends Serializable> List<V> awaitNext(Held<V> receiver, Context cx) {
    return receiver instanceof AsyncTrait_Held_Entries<?> generated
        ? ((AsyncTrait_Held_Entries<V>) generated).startNext(cx)
        : Lanes.startReference(receiver.next(), cx);
  }

  /** Fused form of {@link Held#put}. */
  long startPut(List<V> item, Context cx);

  /** Awaits {@link Held#put} of any receiver. */
  @SuppressWarnings("unchecked")
  static <V extends Serializable> long awaitPut(Held<V> receiver, List<V> item, Context cx) {
    return receiver instanceof AsyncTrait_Held_Entries<?> generated
        ? ((AsyncTrait_Held_Entries<V>) generated).startPut(item, cx)
        : Lanes.startVoid(receiver.put(item), cx);
  }
}
