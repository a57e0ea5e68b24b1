import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Lanes;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link Outer_.Inner}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Outer___Inner<T> extends Outer_.Inner<T> {
  /** Fused form of {@link Outer_.Inner#m_n}. */
  default T startM_nErased(Outer_.Inner.Context context, io.asynctrait.runtime.Context cx) {
    return Lanes.startReference(m_n(context), cx);
  }

  /** Awaits {@link Outer_.Inner#m_n} of any receiver. */
  static <T> T awaitM_nErased(Outer_.Inner<T> receiver, Outer_.Inner.Context context,
      io.asynctrait.runtime.Context cx) {
    return receiver instanceof AsyncTrait_Outer___Inner<T> generated
        ? generated.startM_nErased(context, cx)
        : Lanes.startReference(receiver.m_n(context), cx);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static <T> Outer_.Inner<T> of(Outer_.Inner<T> any) {
    return any instanceof AsyncTrait_Outer___Inner<T> ? any : new Adapter<>(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter<T> implements AsyncTrait_Outer___Inner<T> {
    private final Outer_.Inner<T> any;

    private Adapter(Outer_.Inner<T> any) {
      this.any = Objects.requireNonNull(any);
    }

    @Override
    public DynamicFuture<T> m_n(Outer_.Inner.Context context) {
      return any.m_n(context);
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }
}
