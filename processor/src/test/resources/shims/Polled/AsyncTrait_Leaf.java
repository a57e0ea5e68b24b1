import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Leaf}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Leaf extends Leaf implements AsyncTrait_Source<String> {
  private final Recycler nextFrames;
  private final Recycler hasFrames;
  private final Recycler closeFrames;

  AsyncTrait_Leaf() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_Leaf(Recycling recycling) {
    super();
    this.nextFrames = Recycler.create(true, 1, recycling);
    this.hasFrames = Recycler.create(false, 1, recycling);
    this.closeFrames = Recycler.create(false, 1, recycling);
  }

  @Override
  public DynamicFuture<String> next(int n) {
    return AsyncTrait_Source_next.handle(this, nextFrames, n);
  }

  @Override
  public String startNextErased(int n, Context cx) throws IOException {
    return AsyncTrait_Source_next.start(this, nextFrames, n, cx);
  }

  @Override
  public DynamicFuture<Boolean> has(int n) {
    return AsyncTrait_Source_has.handle(this, hasFrames, n);
  }

  @Override
  public long startHas(int n, Context cx) {
    return AsyncTrait_Source_has.start(this, hasFrames, n, cx);
  }

  @Override
  public DynamicFuture<Void> close() {
    return AsyncTrait_Source_close.handle(this, closeFrames);
  }

  @Override
  public long startClose(Context cx) {
    return AsyncTrait_Source_close.start(this, closeFrames, cx);
  }
}
