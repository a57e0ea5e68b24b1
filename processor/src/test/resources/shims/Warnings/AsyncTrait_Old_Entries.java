import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.Lanes;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Fused entry points of {@link Old} for methods that no trait of it declares. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Old_Entries {
  /** Fused form of {@link Old#lists}. */
  List startLists(Map map, Context cx);

  /** Awaits {@link Old#lists} of any receiver. */
  static List awaitLists(Old receiver, Map map, Context cx) {
    return receiver instanceof AsyncTrait_Old_Entries generated
        ? generated.startLists(map, cx)
        : Lanes.startReference(receiver.lists(map), cx);
  }

  /** Fused form of {@link Old#gone}. */
  long startGone(Context cx);

  /** Awaits {@link Old#gone} of any receiver. */
  static long awaitGone(Old receiver, Context cx) {
    return receiver instanceof AsyncTrait_Old_Entries generated
        ? generated.startGone(cx)
        : Lanes.startLong(receiver.gone(), cx);
  }
}
