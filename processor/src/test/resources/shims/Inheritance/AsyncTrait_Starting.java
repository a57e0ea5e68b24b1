import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Lanes;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link Starting}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Starting extends Starting {
  /** Fused form of {@link Starting#open}. */
  default long startOpen(Context cx) {
    return Lanes.startVoid(open(), cx);
  }

  /** Awaits {@link Starting#open} of any receiver. */
  static long awaitOpen(Starting receiver, Context cx) {
    return receiver instanceof AsyncTrait_Starting generated
        ? generated.startOpen(cx)
        : Lanes.startVoid(receiver.open(), cx);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static Starting of(Starting any) {
    return any instanceof AsyncTrait_Starting ? any : new Adapter(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter implements AsyncTrait_Starting {
    private final Starting any;

    private Adapter(Starting any) {
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
