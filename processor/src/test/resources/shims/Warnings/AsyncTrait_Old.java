import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Recycler;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Old}: what a program instantiates. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Old extends Old implements AsyncTrait_Old_Entries {
  private final Recycler listsFrames;
  private final Recycler goneFrames;

  @Deprecated
  AsyncTrait_Old(List list) {
    this(list, Recycling.AS_DECLARED);
  }

  @Deprecated
  AsyncTrait_Old(List list, Recycling recycling) {
    super(list);
    this.listsFrames = Recycler.create(false, 1, recycling);
    this.goneFrames = Recycler.create(false, 1, recycling);
  }

  <T> AsyncTrait_Old(T... any) {
    this(Recycling.AS_DECLARED, any);
  }

  <T> AsyncTrait_Old(Recycling recycling, T... any) {
    super(any);
    this.listsFrames = Recycler.create(false, 1, recycling);
    this.goneFrames = Recycler.create(false, 1, recycling);
  }

  @Override
  DynamicFuture<List> lists(Map map) {
    return AsyncTrait_Old_lists.handle(this, listsFrames, map);
  }

  @Override
  public List startLists(Map map, Context cx) {
    return AsyncTrait_Old_lists.start(this, listsFrames, map, cx);
  }

  @Override
  DynamicFuture<Integer> gone() {
    return AsyncTrait_Old_gone.handle(this, goneFrames);
  }

  @Override
  public long startGone(Context cx) {
    return AsyncTrait_Old_gone.start(this, goneFrames, cx);
  }
}
