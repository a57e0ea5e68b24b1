import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Old}: what a program instantiates. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Old extends Old implements AsyncTrait_Old_Entries, BoundMethods {
  private final AsyncTrait_Old_Bound.BoundLists boundLists;
  private final AsyncTrait_Old_Bound.BoundGone boundGone;

  @Deprecated
  AsyncTrait_Old(List list) {
    this(list, Recycling.AS_DECLARED);
  }

  @Deprecated
  AsyncTrait_Old(List list, Recycling recycling) {
    super(list);
    this.boundLists = AsyncTrait_Old_lists.bind(this, Recycler.create(false, 1, recycling));
    this.boundGone = AsyncTrait_Old_gone.bind(this, Recycler.create(false, 1, recycling));
  }

  <T> AsyncTrait_Old(T... any) {
    this(Recycling.AS_DECLARED, any);
  }

  <T> AsyncTrait_Old(Recycling recycling, T... any) {
    super(any);
    this.boundLists = AsyncTrait_Old_lists.bind(this, Recycler.create(false, 1, recycling));
    this.boundGone = AsyncTrait_Old_gone.bind(this, Recycler.create(false, 1, recycling));
  }

  @Override
  DynamicFuture<List> lists(Map map) {
    return AsyncTrait_Old_lists.handle(this, boundLists, map);
  }

  @Override
  public List startLists(Map map, Context cx) {
    return boundLists != null
        ? boundLists.start(map, cx)
        : AsyncTrait_Old_lists.start(this, null, map, cx);
  }

  @Override
  DynamicFuture<Integer> gone() {
    return AsyncTrait_Old_gone.handle(this, boundGone);
  }

  @Override
  public long startGone(Context cx) {
    return boundGone != null
        ? boundGone.start(cx)
        : AsyncTrait_Old_gone.start(this, null, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundLists)) {
      return boundLists;
    }
    if (type.isInstance(boundGone)) {
      return boundGone;
    }
    return null;
  }
}
