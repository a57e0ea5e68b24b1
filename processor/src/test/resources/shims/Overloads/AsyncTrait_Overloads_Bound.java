import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.BoundMethods;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** The async methods of {@link Overloads} bound to a receiver, for callers that keep it. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Overloads_Bound {
  private AsyncTrait_Overloads_Bound() {}

  /** Binds {@link Overloads#over}. */
  public static BoundOver___none bindOver___none(Overloads receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundOver___none.class) instanceof BoundOver___none bound
        ? bound
        : new BoundOver___none() {
          @Override
          public long start(Context cx) {
            return AsyncTrait_Overloads_Entries.awaitOver(receiver, cx);
          }
        };
  }

  /** Binds {@link Overloads#over}. */
  public static BoundOver__intArray_StringArray bindOver__intArray_StringArray(Overloads receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundOver__intArray_StringArray.class) instanceof BoundOver__intArray_StringArray bound
        ? bound
        : new BoundOver__intArray_StringArray() {
          @Override
          public long start(int[] n, String[] s, Context cx) {
            return AsyncTrait_Overloads_Entries.awaitOver(receiver, n, s, cx);
          }
        };
  }

  /** Binds {@link Overloads#over}. */
  public static BoundOver__ByteBuffer bindOver__ByteBuffer(Overloads receiver) {
    return receiver instanceof BoundMethods generated
        && generated.boundMethod(BoundOver__ByteBuffer.class) instanceof BoundOver__ByteBuffer bound
        ? bound
        : new BoundOver__ByteBuffer() {
          @Override
          public String start(ByteBuffer b, Context cx) {
            return AsyncTrait_Overloads_Entries.awaitOver(receiver, b, cx);
          }
        };
  }

  /** {@link Overloads#over} of one receiver. */
  public abstract static class BoundOver___none {
    protected BoundOver___none() {}

    /** Awaits a call. */
    public abstract long start(Context cx);
  }

  /** {@link Overloads#over} of one receiver. */
  public abstract static class BoundOver__intArray_StringArray {
    protected BoundOver__intArray_StringArray() {}

    /** Awaits a call. */
    public abstract long start(int[] n, String[] s, Context cx);
  }

  /** {@link Overloads#over} of one receiver. */
  public abstract static class BoundOver__ByteBuffer {
    protected BoundOver__ByteBuffer() {}

    /** Awaits a call. */
    public abstract String start(ByteBuffer b, Context cx);
  }
}
