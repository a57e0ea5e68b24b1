import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link SocketSource}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_SocketSource
    extends SocketSource
    implements AsyncTrait_ByteSource, AsyncTrait_SocketSource_Entries {
  private final Recycler readFrames;
  private final Recycler peekFrames;
  private final Recycler readFullyFrames;

  AsyncTrait_SocketSource(int port, String... names) throws IOException {
    this(port, Recycling.AS_DECLARED, names);
  }

  AsyncTrait_SocketSource(int port, Recycling recycling, String... names) throws IOException {
    super(port, names);
    this.readFrames = Recycler.create(true, 1, recycling);
    this.peekFrames = Recycler.create(true, 4, recycling);
    this.readFullyFrames = Recycler.create(false, 1, recycling);
  }

  protected AsyncTrait_SocketSource(@SocketSource.Port int port) {
    this(port, Recycling.AS_DECLARED);
  }

  protected AsyncTrait_SocketSource(@SocketSource.Port int port, Recycling recycling) {
    super(port);
    this.readFrames = Recycler.create(true, 1, recycling);
    this.peekFrames = Recycler.create(true, 4, recycling);
    this.readFullyFrames = Recycler.create(false, 1, recycling);
  }

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) {
    return AsyncTrait_SocketSource_read.handle(this, readFrames, dst);
  }

  @Override
  public long startRead(ByteBuffer dst, Context cx) throws IOException {
    return AsyncTrait_SocketSource_read.start(this, readFrames, dst, cx);
  }

  @Override
  DynamicFuture<String> peek(int readFrames) {
    return AsyncTrait_SocketSource_peek.handle(this, peekFrames, readFrames);
  }

  @Override
  public String startPeek(int readFrames, Context cx) {
    return AsyncTrait_SocketSource_peek.start(this, peekFrames, readFrames, cx);
  }

  @Override
  public DynamicFuture<Void> readFully(ByteBuffer dst) {
    return AsyncTrait_ByteSource_readFully.handle(this, readFullyFrames, dst);
  }

  @Override
  public long startReadFully(ByteBuffer dst, Context cx) throws IOException {
    return AsyncTrait_ByteSource_readFully.start(this, readFullyFrames, dst, cx);
  }
}
