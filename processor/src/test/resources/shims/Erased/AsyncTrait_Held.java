import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Recycler;
import java.io.Serializable;
import java.util.List;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Held}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Held<V extends Serializable>
    extends Held<V>
    implements AsyncTrait_Source<List<V>>, AsyncTrait_Held_Entries<V> {
  private static final long serialVersionUID = 1L;
  private final transient Recycler nextFrames;
  private final transient Recycler putFrames;
  private final transient Recycler nextOrFrames;

  AsyncTrait_Held() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_Held(Recycling recycling) {
    super();
    this.nextFrames = Recycler.create(false, 1, recycling);
    this.putFrames = Recycler.create(false, 1, recycling);
    this.nextOrFrames = Recycler.create(false, 1, recycling);
  }

  @Override
  public DynamicFuture<List<V>> next() {
    return AsyncTrait_Held_next.handle(this, nextFrames);
  }

  @Override
  public List<V> startNext(Context cx) {
    return AsyncTrait_Held_next.start(this, nextFrames, cx);
  }

  @Override
  public List<V> startNextErased(Context cx) {
    return AsyncTrait_Held_next.start(this, nextFrames, cx);
  }

  @Override
  public DynamicFuture<Void> put(List<V> item) {
    return AsyncTrait_Held_put.handle(this, putFrames, item);
  }

  @Override
  public long startPut(List<V> item, Context cx) {
    return AsyncTrait_Held_put.start(this, putFrames, item, cx);
  }

  @Override
  public DynamicFuture<List<V>> nextOr(List<V> other) {
    return AsyncTrait_Source_nextOr.handle(this, nextOrFrames, other);
  }

  @Override
  public List<V> startNextOrErased(List<V> other, Context cx) {
    return AsyncTrait_Source_nextOr.start(this, nextOrFrames, other, cx);
  }
}
