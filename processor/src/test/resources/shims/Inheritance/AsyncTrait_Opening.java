import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Lanes;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link Opening}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Opening extends Opening {
  /** Fused form of {@link Opening#open}. */
  default long startOpen(Context cx) throws IOException {
    return Lanes.startVoid(open(), cx);
  }

  /** Awaits {@link Opening#open} of any receiver. */
  static long awaitOpen(Opening receiver, Context cx) throws IOException {
    return receiver instanceof AsyncTrait_Opening generated
        ? generated.startOpen(cx)
        : Lanes.startVoid(receiver.open(), cx);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static Opening of(Opening any) {
    return any instanceof AsyncTrait_Opening ? any : new Adapter(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter implements AsyncTrait_Opening {
    private final Opening any;

    private Adapter(Opening any) {
      this.any = Objects.requireNonNull(any);
    }

    @Override
    public DynamicFuture<Void> open() throws IOException {
      return any.open();
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }
}
