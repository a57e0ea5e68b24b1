import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link WideDoor}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_WideDoor extends WideDoor implements AsyncTrait_Starting,
    AsyncTrait_GivesBody,
    AsyncTrait_WideDoor_Entries,
    AsyncTrait_Door_Entries,
    BoundMethods {
  private final AsyncTrait_Starting_Bound.BoundOpen boundOpen;
  private final AsyncTrait_WideDoor_Bound.BoundWidth boundWidth;

  AsyncTrait_WideDoor() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_WideDoor(Recycling recycling) {
    super();
    this.boundOpen = AsyncTrait_WideDoor_open.bind(this, Recycler.create(false, 1, recycling));
    this.boundWidth = AsyncTrait_WideDoor_width.bind(this, Recycler.create(false, 1, recycling));
  }

  @Override
  public DynamicFuture<Void> open() {
    return AsyncTrait_WideDoor_open.handle(this, boundOpen);
  }

  @Override
  public long startOpen(Context cx) {
    return boundOpen != null
        ? boundOpen.start(cx)
        : AsyncTrait_WideDoor_open.start(this, null, cx);
  }

  @Override
  DynamicFuture<Integer> width() {
    return AsyncTrait_WideDoor_width.handle(this, boundWidth);
  }

  @Override
  public long startWidth(Context cx) {
    return boundWidth != null
        ? boundWidth.start(cx)
        : AsyncTrait_WideDoor_width.start(this, null, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundOpen)) {
      return boundOpen;
    }
    if (type.isInstance(boundWidth)) {
      return boundWidth;
    }
    return null;
  }
}
