import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Lanes;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link Gate}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Gate extends Gate implements AsyncTrait_Opening, AsyncTrait_Starting {
  AsyncTrait_Gate() {
    this(Recycling.AS_DECLARED);
  }

  AsyncTrait_Gate(Recycling recycling) {
    super();
  }

  @Override
  public long startOpen(Context cx) {
    return Lanes.startVoid(open(), cx);
  }
}
