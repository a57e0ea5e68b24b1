import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Door}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Door
    extends Door
    implements AsyncTrait_GivesBody, AsyncTrait_Door_Entries, BoundMethods {
  private final AsyncTrait_Door_Bound.BoundWidth boundWidth;
  private final AsyncTrait_GivesBody_Bound.BoundOpen boundOpen;

  AsyncTrait_Door() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_Door(Recycling recycling) {
    super();
    this.boundWidth = AsyncTrait_Door_width.bind(this, Recycler.create(false, 1, recycling));
    this.boundOpen = AsyncTrait_GivesBody_open.bind(this, Recycler.create(true, 2, recycling));
  }

  @Override
  DynamicFuture<Integer> width() {
    return AsyncTrait_Door_width.handle(this, boundWidth);
  }

  @Override
  public long startWidth(Context cx) throws IOException {
    return boundWidth != null
        ? boundWidth.start(cx)
        : AsyncTrait_Door_width.start(this, null, cx);
  }

  @Override
  public DynamicFuture<Void> open() {
    return AsyncTrait_GivesBody_open.handle(this, boundOpen);
  }

  @Override
  public long startOpen(Context cx) {
    return boundOpen != null
        ? boundOpen.start(cx)
        : AsyncTrait_GivesBody_open.start(this, null, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundWidth)) {
      return boundWidth;
    }
    if (type.isInstance(boundOpen)) {
      return boundOpen;
    }
    return null;
  }
}
