import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Door}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Door extends Door implements AsyncTrait_GivesBody, AsyncTrait_Door_Entries {
  private final Recycler widthFrames;
  private final Recycler openFrames;

  AsyncTrait_Door() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_Door(Recycling recycling) {
    super();
    this.widthFrames = Recycler.create(false, 1, recycling);
    this.openFrames = Recycler.create(true, 2, recycling);
  }

  @Override
  DynamicFuture<Integer> width() {
    return AsyncTrait_Door_width.handle(this, widthFrames);
  }

  @Override
  public long startWidth(Context cx) throws IOException {
    return AsyncTrait_Door_width.start(this, widthFrames, cx);
  }

  @Override
  public DynamicFuture<Void> open() {
    return AsyncTrait_GivesBody_open.handle(this, openFrames);
  }

  @Override
  public long startOpen(Context cx) {
    return AsyncTrait_GivesBody_open.start(this, openFrames, cx);
  }
}
