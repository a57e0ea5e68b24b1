import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.Lanes;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Fused entry points of {@link Door} for methods that no trait of it declares. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Door_Entries {
  /** Fused form of {@link Door#width}. */
  long startWidth(Context cx) throws IOException;

  /** Awaits {@link Door#width} of any receiver. */
  static long awaitWidth(Door receiver, Context cx) throws IOException {
    return receiver instanceof AsyncTrait_Door_Entries generated
        ? generated.startWidth(cx)
        : Lanes.startLong(receiver.width(), cx);
  }
}
