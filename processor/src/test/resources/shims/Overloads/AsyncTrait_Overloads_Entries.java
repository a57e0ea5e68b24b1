import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.Lanes;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** Fused entry points of {@link Overloads} for methods that no trait of it declares. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Overloads_Entries {
  /** Fused form of {@link Overloads#over}. */
  long startOver(Context cx);

  /** Awaits {@link Overloads#over} of any receiver. */
  static long awaitOver(Overloads receiver, Context cx) {
    return receiver instanceof AsyncTrait_Overloads_Entries generated
        ? generated.startOver(cx)
        : Lanes.startLong(receiver.over(), cx);
  }

  /** Fused form of {@link Overloads#over}. */
  long startOver(int[] n, String[] s, Context cx);

  /** Awaits {@link Overloads#over} of any receiver. */
  static long awaitOver(Overloads receiver, int[] n, String[] s, Context cx) {
    return receiver instanceof AsyncTrait_Overloads_Entries generated
        ? generated.startOver(n, s, cx)
        : Lanes.startLong(receiver.over(n, s), cx);
  }

  /** Fused form of {@link Overloads#over}. */
  String startOver(ByteBuffer b, Context cx);

  /** Awaits {@link Overloads#over} of any receiver. */
  static String awaitOver(Overloads receiver, ByteBuffer b, Context cx) {
    return receiver instanceof AsyncTrait_Overloads_Entries generated
        ? generated.startOver(b, cx)
        : Lanes.startReference(receiver.over(b), cx);
  }
}
