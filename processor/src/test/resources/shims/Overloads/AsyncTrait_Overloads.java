import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Overloads}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Overloads
    extends Overloads
    implements AsyncTrait_Overloads_Entries, BoundMethods {
  private final AsyncTrait_Overloads_Bound.BoundOver___none boundOver__none;
  private final AsyncTrait_Overloads_Bound.BoundOver__intArray_StringArray boundOver_intArray_StringArray;
  private final AsyncTrait_Overloads_Bound.BoundOver__ByteBuffer boundOver_ByteBuffer;

  AsyncTrait_Overloads() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_Overloads(Recycling recycling) {
    super();
    this.boundOver__none = AsyncTrait_Overloads_over___none.bind(this,
        Recycler.create(false, 1, recycling));
    this.boundOver_intArray_StringArray = AsyncTrait_Overloads_over__intArray_StringArray.bind(this,
        Recycler.create(false, 1, recycling));
    this.boundOver_ByteBuffer = AsyncTrait_Overloads_over__ByteBuffer.bind(this,
        Recycler.create(true, 1, recycling));
  }

  @Override
  DynamicFuture<Integer> over() {
    return AsyncTrait_Overloads_over___none.handle(this, boundOver__none);
  }

  @Override
  public long startOver(Context cx) {
    return boundOver__none != null
        ? boundOver__none.start(cx)
        : AsyncTrait_Overloads_over___none.start(this, null, cx);
  }

  @Override
  DynamicFuture<Integer> over(int[] n, String... s) {
    return AsyncTrait_Overloads_over__intArray_StringArray.handle(this,
        boundOver_intArray_StringArray, n, s);
  }

  @Override
  public long startOver(int[] n, String[] s, Context cx) {
    return boundOver_intArray_StringArray != null
        ? boundOver_intArray_StringArray.start(n, s, cx)
        : AsyncTrait_Overloads_over__intArray_StringArray.start(this, null, n, s, cx);
  }

  @Override
  DynamicFuture<String> over(ByteBuffer b) {
    return AsyncTrait_Overloads_over__ByteBuffer.handle(this, boundOver_ByteBuffer, b);
  }

  @Override
  public String startOver(ByteBuffer b, Context cx) {
    return boundOver_ByteBuffer != null
        ? boundOver_ByteBuffer.start(b, cx)
        : AsyncTrait_Overloads_over__ByteBuffer.start(this, null, b, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundOver__none)) {
      return boundOver__none;
    }
    if (type.isInstance(boundOver_intArray_StringArray)) {
      return boundOver_intArray_StringArray;
    }
    if (type.isInstance(boundOver_ByteBuffer)) {
      return boundOver_ByteBuffer;
    }
    return null;
  }
}
