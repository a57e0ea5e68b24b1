import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.DefaultMethod;
import io.asynctrait.runtime.frame.Lanes;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link Source}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Source<T> extends Source<T> {
  /** Fused form of {@link Source#next}. */
  default T startNextErased(Context cx) {
    return Lanes.startReference(next(), cx);
  }

  /** Awaits {@link Source#next} of any receiver. */
  static <T> T awaitNextErased(Source<T> receiver, Context cx) {
    return receiver instanceof AsyncTrait_Source<T> generated
        ? generated.startNextErased(cx)
        : Lanes.startReference(receiver.next(), cx);
  }

  /** Fused form of {@link Source#put}. */
  default long startPut(T item, Context cx) {
    return Lanes.startVoid(put(item), cx);
  }

  /** Awaits {@link Source#put} of any receiver. */
  static <T> long awaitPut(Source<T> receiver, T item, Context cx) {
    return receiver instanceof AsyncTrait_Source<T> generated
        ? generated.startPut(item, cx)
        : Lanes.startVoid(receiver.put(item), cx);
  }

  /** Fused form of {@link Source#nextOr}. */
  default T startNextOrErased(T other, Context cx) {
    return Lanes.startReference(nextOr(other), cx);
  }

  /** Awaits {@link Source#nextOr} of any receiver. */
  static <T> T awaitNextOrErased(Source<T> receiver, T other, Context cx) {
    if (receiver instanceof AsyncTrait_Source<T> generated) {
      return generated.startNextOrErased(other, cx);
    }
    return Overrides.NEXT_OR.isOverriddenBy(receiver)
        ? Lanes.startReference(receiver.nextOr(other), cx)
        : AsyncTrait_Source_nextOr.start(receiver, null, other, cx);
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
    public DynamicFuture<T> next() {
      return any.next();
    }

    @Override
    public DynamicFuture<Void> put(T item) {
      return any.put(item);
    }

    @Override
    public DynamicFuture<T> nextOr(T other) {
      return Overrides.NEXT_OR.isOverriddenBy(any)
          ? any.nextOr(other)
          : AsyncTrait_Source_nextOr.handle(any, null, other);
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }

  /** Tells which classes override the default methods of {@link Source}. */
  final class Overrides {
    static final DefaultMethod NEXT_OR = new DefaultMethod(Source.class, "nextOr", Object.class);

    private Overrides() {}
  }
}
