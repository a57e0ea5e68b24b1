import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Circle}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Circle<T> extends Circle<T> implements AsyncTrait_Shape<T> {
  private final Recycler areaFrames;
  private final Recycler unitFrames;

  AsyncTrait_Circle() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_Circle(Recycling recycling) {
    super();
    this.areaFrames = Recycler.create(false, 1, recycling);
    this.unitFrames = Recycler.create(false, 1, recycling);
  }

  @Override
  public DynamicFuture<Integer> area(T unit) {
    return AsyncTrait_Circle_area.handle(this, areaFrames, unit);
  }

  @Override
  public long startArea(T unit, Context cx) {
    return AsyncTrait_Circle_area.start(this, areaFrames, unit, cx);
  }

  @Override
  public DynamicFuture<T> unit(T any) {
    return AsyncTrait_Shape_unit.handle(this, unitFrames, any);
  }

  @Override
  public T startUnitErased(T any, Context cx) {
    return AsyncTrait_Shape_unit.start(this, unitFrames, any, cx);
  }
}
