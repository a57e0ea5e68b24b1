import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link SocketSource}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_SocketSource
    extends SocketSource
    implements AsyncTrait_ByteSource, AsyncTrait_SocketSource_Entries, BoundMethods {
  private final AsyncTrait_ByteSource_Bound.BoundRead boundRead;
  private final AsyncTrait_SocketSource_Bound.BoundPeek boundPeek;
  private final AsyncTrait_ByteSource_Bound.BoundReadFully boundReadFully;

  AsyncTrait_SocketSource(int port, String... names) throws IOException {
    this(port, Recycling.AS_DECLARED, names);
  }

  AsyncTrait_SocketSource(int port, Recycling recycling, String... names) throws IOException {
    super(port, names);
    this.boundRead = AsyncTrait_SocketSource_read.bind(this, Recycler.create(true, 1, recycling));
    this.boundPeek = AsyncTrait_SocketSource_peek.bind(this, Recycler.create(true, 4, recycling));
    this.boundReadFully = AsyncTrait_ByteSource_readFully.bind(this,
        Recycler.create(false, 1, recycling));
  }

  protected AsyncTrait_SocketSource(@SocketSource.Port int port) {
    this(port, Recycling.AS_DECLARED);
  }

  protected AsyncTrait_SocketSource(@SocketSource.Port int port, Recycling recycling) {
    super(port);
    this.boundRead = AsyncTrait_SocketSource_read.bind(this, Recycler.create(true, 1, recycling));
    this.boundPeek = AsyncTrait_SocketSource_peek.bind(this, Recycler.create(true, 4, recycling));
    this.boundReadFully = AsyncTrait_ByteSource_readFully.bind(this,
        Recycler.create(false, 1, recycling));
  }

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) {
    return AsyncTrait_SocketSource_read.handle(this, boundRead, dst);
  }

  @Override
  public long startRead(ByteBuffer dst, Context cx) throws IOException {
    return boundRead != null
        ? boundRead.start(dst, cx)
        : AsyncTrait_SocketSource_read.start(this, null, dst, cx);
  }

  @Override
  DynamicFuture<String> peek(int readFrames) {
    return AsyncTrait_SocketSource_peek.handle(this, boundPeek, readFrames);
  }

  @Override
  public String startPeek(int readFrames, Context cx) {
    return boundPeek != null
        ? boundPeek.start(readFrames, cx)
        : AsyncTrait_SocketSource_peek.start(this, null, readFrames, cx);
  }

  @Override
  public DynamicFuture<Void> readFully(ByteBuffer dst) {
    return AsyncTrait_ByteSource_readFully.handle(this, boundReadFully, dst);
  }

  @Override
  public long startReadFully(ByteBuffer dst, Context cx) throws IOException {
    return boundReadFully != null
        ? boundReadFully.start(dst, cx)
        : AsyncTrait_ByteSource_readFully.start(this, null, dst, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundRead)) {
      return boundRead;
    }
    if (type.isInstance(boundPeek)) {
      return boundPeek;
    }
    if (type.isInstance(boundReadFully)) {
      return boundReadFully;
    }
    return null;
  }
}
