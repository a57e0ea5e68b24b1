import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.DefaultMethod;
import io.asynctrait.runtime.frame.Lanes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link ByteSource}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_ByteSource extends ByteSource {
  /** Fused form of {@link ByteSource#read}. */
  default long startRead(ByteBuffer dst, Context cx) throws IOException {
    return Lanes.startLong(read(dst), cx);
  }

  /** Awaits {@link ByteSource#read} of any receiver. */
  static long awaitRead(ByteSource receiver, ByteBuffer dst, Context cx) throws IOException {
    return receiver instanceof AsyncTrait_ByteSource generated
        ? generated.startRead(dst, cx)
        : Lanes.startLong(receiver.read(dst), cx);
  }

  /** Fused form of {@link ByteSource#readFully}. */
  default long startReadFully(ByteBuffer dst, Context cx) throws IOException {
    return Lanes.startVoid(readFully(dst), cx);
  }

  /** Awaits {@link ByteSource#readFully} of any receiver. */
  static long awaitReadFully(ByteSource receiver, ByteBuffer dst, Context cx) throws IOException {
    if (receiver instanceof AsyncTrait_ByteSource generated) {
      return generated.startReadFully(dst, cx);
    }
    return Overrides.READ_FULLY.isOverriddenBy(receiver)
        ? Lanes.startVoid(receiver.readFully(dst), cx)
        : AsyncTrait_ByteSource_readFully.start(receiver, null, dst, cx);
  }

  /** Lazy form of {@link ByteSource#readAny}. */
  static DynamicFuture<Integer> readAny(ByteSource first, ByteSource second, ByteBuffer dst) throws
      IOException {
    return AsyncTrait_ByteSource_readAny.handle(first, second, dst);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static ByteSource of(ByteSource any) {
    return any instanceof AsyncTrait_ByteSource ? any : new Adapter(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter implements AsyncTrait_ByteSource {
    private final ByteSource any;

    private Adapter(ByteSource any) {
      this.any = Objects.requireNonNull(any);
    }

    @Override
    public DynamicFuture<Integer> read(ByteBuffer dst) throws IOException {
      return any.read(dst);
    }

    @Override
    public DynamicFuture<Void> readFully(ByteBuffer dst) throws IOException {
      return Overrides.READ_FULLY.isOverriddenBy(any)
          ? any.readFully(dst)
          : AsyncTrait_ByteSource_readFully.handle(any, null, dst);
    }

    @Override
    public String name() {
      return any.name();
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }

  /** Tells which classes override the default methods of {@link ByteSource}. */
  final class Overrides {
    static final DefaultMethod READ_FULLY =
        new DefaultMethod(ByteSource.class, "readFully", ByteBuffer.class);

    private Overrides() {}
  }
}
