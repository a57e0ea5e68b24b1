import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Lanes;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link Source}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_Source<T> extends Source<T> {
  /** Fused form of {@link Source#next}. */
  default T startNextErased(int n, Context cx) throws IOException {
    return Lanes.startReference(next(n), cx);
  }

  /** Awaits {@link Source#next} of any receiver. */
  static <T> T awaitNextErased(Source<T> receiver, int n, Context cx) throws IOException {
    return receiver instanceof AsyncTrait_Source<T> generated
        ? generated.startNextErased(n, cx)
        : Lanes.startReference(receiver.next(n), cx);
  }

  /** Fused form of {@link Source#has}. */
  default long startHas(int n, Context cx) {
    return Lanes.startLong(has(n), cx);
  }

  /** Awaits {@link Source#has} of any receiver. */
  static <T> long awaitHas(Source<T> receiver, int n, Context cx) {
    return receiver instanceof AsyncTrait_Source<T> generated
        ? generated.startHas(n, cx)
        : Lanes.startLong(receiver.has(n), cx);
  }

  /** Fused form of {@link Source#close}. */
  default long startClose(Context cx) {
    return Lanes.startVoid(close(), cx);
  }

  /** Awaits {@link Source#close} of any receiver. */
  static <T> long awaitClose(Source<T> receiver, Context cx) {
    return receiver instanceof AsyncTrait_Source<T> generated
        ? generated.startClose(cx)
        : Lanes.startVoid(receiver.close(), cx);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static <T> Source<T> of(Source<T> any) {
    return any instanceof AsyncTrait_Source<T> ? any : new Adapter<>(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter<T> implements AsyncTrait_Source<T> {
    private final Source<T> any;

    private Adapter(Source<T> any) {
      this.any = Objects.requireNonNull(any);
    }

    @Override
    public DynamicFuture<T> next(int n) throws IOException {
      return any.next(n);
    }

    @Override
    public DynamicFuture<Boolean> has(int n) {
      return any.has(n);
    }

    @Override
    public DynamicFuture<Void> close() {
      return any.close();
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }
}
