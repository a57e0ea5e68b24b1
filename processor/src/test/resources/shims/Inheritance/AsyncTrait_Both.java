import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Lanes;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link Both}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Both extends Both, AsyncTrait_Opening, AsyncTrait_Starting {
  @Override
  default long startOpen(Context cx) {
    return Lanes.startVoid(open(), cx);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static Both of(Both any) {
    return any instanceof AsyncTrait_Both ? any : new Adapter(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter implements AsyncTrait_Both {
    private final Both any;

    private Adapter(Both any) {
      this.any = Objects.requireNonNull(any);
    }

    @Override
    public DynamicFuture<Void> open() {
      return any.open();
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }
}
