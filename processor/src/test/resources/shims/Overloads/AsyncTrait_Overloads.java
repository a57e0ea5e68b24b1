import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Recycler;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Overloads}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Overloads extends Overloads implements AsyncTrait_Overloads_Entries {
  private final Recycler overFrames__none;
  private final Recycler overFrames_intArray_StringArray;
  private final Recycler overFrames_ByteBuffer;

  AsyncTrait_Overloads() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_Overloads(Recycling recycling) {
    super();
    this.overFrames__none = Recycler.create(false, 1, recycling);
    this.overFrames_intArray_StringArray = Recycler.create(false, 1, recycling);
    this.overFrames_ByteBuffer = Recycler.create(true, 1, recycling);
  }

  @Override
  DynamicFuture<Integer> over() {
    return AsyncTrait_Overloads_over___none.handle(this, overFrames__none);
  }

  @Override
  public long startOver(Context cx) {
    return AsyncTrait_Overloads_over___none.start(this, overFrames__none, cx);
  }

  @Override
  DynamicFuture<Integer> over(int[] n, String... s) {
    return AsyncTrait_Overloads_over__intArray_StringArray.handle(this,
        overFrames_intArray_StringArray, n, s);
  }

  @Override
  public long startOver(int[] n, String[] s, Context cx) {
    return AsyncTrait_Overloads_over__intArray_StringArray.start(this,
        overFrames_intArray_StringArray, n, s, cx);
  }

  @Override
  DynamicFuture<String> over(ByteBuffer b) {
    return AsyncTrait_Overloads_over__ByteBuffer.handle(this, overFrames_ByteBuffer, b);
  }

  @Override
  public String startOver(ByteBuffer b, Context cx) {
    return AsyncTrait_Overloads_over__ByteBuffer.start(this, overFrames_ByteBuffer, b, cx);
  }
}
