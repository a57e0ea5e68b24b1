import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Numbers}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Numbers
    extends Numbers
    implements AsyncTrait_Source<Integer>, AsyncTrait_Numbers_Entries, BoundMethods {
  private final AsyncTrait_Numbers_Bound.BoundNext boundNext;
  private final AsyncTrait_Numbers_Bound.BoundPut boundPut;
  private final Recycler nextOrFrames;

  AsyncTrait_Numbers() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_Numbers(Recycling recycling) {
    super();
    this.boundNext = AsyncTrait_Numbers_next.bind(this, Recycler.create(false, 1, recycling));
    this.boundPut = AsyncTrait_Numbers_put.bind(this, Recycler.create(false, 1, recycling));
    this.nextOrFrames = Recycler.create(false, 1, recycling);
  }

  @Override
  public DynamicFuture<Integer> next() {
    return AsyncTrait_Numbers_next.handle(this, boundNext);
  }

  @Override
  public long startNext(Context cx) {
    return boundNext != null
        ? boundNext.start(cx)
        : AsyncTrait_Numbers_next.start(this, null, cx);
  }

  @Override
  public Integer startNextErased(Context cx) {
    return Lanes.startReference(next(), cx);
  }

  @Override
  public DynamicFuture<Void> put(Integer item) {
    return AsyncTrait_Numbers_put.handle(this, boundPut, item);
  }

  @Override
  public long startPut(Integer item, Context cx) {
    return boundPut != null
        ? boundPut.start(item, cx)
        : AsyncTrait_Numbers_put.start(this, null, item, cx);
  }

  @Override
  public DynamicFuture<Integer> nextOr(Integer other) {
    return AsyncTrait_Source_nextOr.handle(this, nextOrFrames, other);
  }

  @Override
  public Integer startNextOrErased(Integer other, Context cx) {
    return AsyncTrait_Source_nextOr.start(this, nextOrFrames, other, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundNext)) {
      return boundNext;
    }
    if (type.isInstance(boundPut)) {
      return boundPut;
    }
    return null;
  }
}
