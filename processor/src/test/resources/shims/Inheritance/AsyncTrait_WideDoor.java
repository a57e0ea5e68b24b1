import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link WideDoor}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_WideDoor extends WideDoor implements AsyncTrait_Starting,
    AsyncTrait_GivesBody,
    AsyncTrait_WideDoor_Entries,
    AsyncTrait_Door_Entries {
  private final Recycler openFrames;
  private final Recycler widthFrames;

  AsyncTrait_WideDoor() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_WideDoor(Recycling recycling) {
    super();
    this.openFrames = Recycler.create(false, 1, recycling);
    this.widthFrames = Recycler.create(false, 1, recycling);
  }

  @Override
  public DynamicFuture<Void> open() {
    return AsyncTrait_WideDoor_open.handle(this, openFrames);
  }

  @Override
  public long startOpen(Context cx) {
    return AsyncTrait_WideDoor_open.start(this, openFrames, cx);
  }

  @Override
  DynamicFuture<Integer> width() {
    return AsyncTrait_WideDoor_width.handle(this, widthFrames);
  }

  @Override
  public long startWidth(Context cx) {
    return AsyncTrait_WideDoor_width.start(this, widthFrames, cx);
  }
}
