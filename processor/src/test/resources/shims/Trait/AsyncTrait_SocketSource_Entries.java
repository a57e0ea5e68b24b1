import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.Lanes;
import javax.annotation.processing.Generated;

/** Fused entry points of {@link SocketSource} for methods that no trait of it declares. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_SocketSource_Entries {
  /** Fused form of {@link SocketSource#peek}. */
  String startPeek(int readFrames, Context cx);

  /** Awaits {@link SocketSource#peek} of any receiver. */
  static String awaitPeek(SocketSource receiver, int readFrames, Context cx) {
    return receiver instanceof AsyncTrait_SocketSource_Entries generated
        ? generated.startPeek(readFrames, cx)
        : Lanes.startReference(receiver.peek(readFrames), cx);
  }
}
