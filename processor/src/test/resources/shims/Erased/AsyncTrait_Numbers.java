import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Numbers}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Numbers
    extends Numbers
    implements AsyncTrait_Source<Integer>, AsyncTrait_Numbers_Entries {
  private final Recycler nextFrames;
  private final Recycler putFrames;
  private final Recycler nextOrFrames;

  AsyncTrait_Numbers() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_Numbers(Recycling recycling) {
    super();
    this.nextFrames = Recycler.create(false, 1, recycling);
    this.putFrames = Recycler.create(false, 1, recycling);
    this.nextOrFrames = Recycler.create(false, 1, recycling);
  }

  @Override
  public DynamicFuture<Integer> next() {
    return AsyncTrait_Numbers_next.handle(this, nextFrames);
  }

  @Override
  public long startNext(Context cx) {
    return AsyncTrait_Numbers_next.start(this, nextFrames, cx);
  }

  @Override
  public Integer startNextErased(Context cx) {
    return Lanes.startReference(next(), cx);
  }

  @Override
  public DynamicFuture<Void> put(Integer item) {
    return AsyncTrait_Numbers_put.handle(this, putFrames, item);
  }

  @Override
  public long startPut(Integer item, Context cx) {
    return AsyncTrait_Numbers_put.start(this, putFrames, item, cx);
  }

  @Override
  public DynamicFuture<Integer> nextOr(Integer other) {
    return AsyncTrait_Source_nextOr.handle(this, nextOrFrames, other);
  }

  @Override
  public Integer startNextOrErased(Integer other, Context cx) {
    return AsyncTrait_Source_nextOr.start(this, nextOrFrames, other, cx);
  }
}
