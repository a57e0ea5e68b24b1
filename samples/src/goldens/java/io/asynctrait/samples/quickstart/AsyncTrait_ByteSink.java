package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.DefaultMethod;
import io.asynctrait.runtime.frame.Lanes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link ByteSink}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_ByteSink extends ByteSink {
  /** Fused form of {@link ByteSink#write}. */
  default long startWrite(ByteBuffer src, Context cx) throws IOException {
    return Lanes.startLong(write(src), cx);
  }

  /** Awaits {@link ByteSink#write} of any receiver. */
  static long awaitWrite(ByteSink receiver, ByteBuffer src, Context cx) throws IOException {
    return receiver instanceof AsyncTrait_ByteSink generated
        ? generated.startWrite(src, cx)
        : Lanes.startLong(receiver.write(src), cx);
  }

  /** Fused form of {@link ByteSink#writeFully}. */
  default long startWriteFully(ByteBuffer src, Context cx) throws IOException {
    return Lanes.startVoid(writeFully(src), cx);
  }

  /** Awaits {@link ByteSink#writeFully} of any receiver. */
  static long awaitWriteFully(ByteSink receiver, ByteBuffer src, Context cx) throws IOException {
    if (receiver instanceof AsyncTrait_ByteSink generated) {
      return generated.startWriteFully(src, cx);
    }
    return Overrides.WRITE_FULLY.isOverriddenBy(receiver)
        ? Lanes.startVoid(receiver.writeFully(src), cx)
        : AsyncTrait_ByteSink_writeFully.start(receiver, null, src, cx);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static ByteSink of(ByteSink any) {
    return any instanceof AsyncTrait_ByteSink ? any : new Adapter(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter implements AsyncTrait_ByteSink {
    private final ByteSink any;

    private Adapter(ByteSink any) {
      this.any = Objects.requireNonNull(any);
    }

    @Override
    public DynamicFuture<Integer> write(ByteBuffer src) throws IOException {
      return any.write(src);
    }

    @Override
    public DynamicFuture<Void> writeFully(ByteBuffer src) throws IOException {
      return Overrides.WRITE_FULLY.isOverriddenBy(any)
          ? any.writeFully(src)
          : AsyncTrait_ByteSink_writeFully.handle(any, null, src);
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }

  /** Tells which classes override the default methods of {@link ByteSink}. */
  final class Overrides {
    static final DefaultMethod WRITE_FULLY =
        new DefaultMethod(ByteSink.class, "writeFully", ByteBuffer.class);

    private Overrides() {}
  }
}
