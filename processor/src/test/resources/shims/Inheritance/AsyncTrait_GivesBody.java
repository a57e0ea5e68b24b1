import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.DefaultMethod;
import io.asynctrait.runtime.frame.Lanes;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link GivesBody}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_GivesBody extends GivesBody, AsyncTrait_Opening {
  /** Fused form of {@link GivesBody#open}. */
  default long startOpen(Context cx) {
    return Lanes.startVoid(open(), cx);
  }

  /** Awaits {@link GivesBody#open} of any receiver. */
  static long awaitOpen(GivesBody receiver, Context cx) {
    if (receiver instanceof AsyncTrait_GivesBody generated) {
      return generated.startOpen(cx);
    }
    return Overrides.OPEN.isOverriddenBy(receiver)
        ? Lanes.startVoid(receiver.open(), cx)
        : AsyncTrait_GivesBody_open.start(receiver, null, cx);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static GivesBody of(GivesBody any) {
    return any instanceof AsyncTrait_GivesBody ? any : new Adapter(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter implements AsyncTrait_GivesBody {
    private final GivesBody any;

    private Adapter(GivesBody any) {
      this.any = Objects.requireNonNull(any);
    }

    @Override
    public DynamicFuture<Void> open() {
      return Overrides.OPEN.isOverriddenBy(any)
          ? any.open()
          : AsyncTrait_GivesBody_open.handle(any, null);
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }

  /** Tells which classes override the default methods of {@link GivesBody}. */
  final class Overrides {
    static final DefaultMethod OPEN = new DefaultMethod(GivesBody.class, "open");

    private Overrides() {}
  }
}
