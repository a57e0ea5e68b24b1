import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;

@AsyncTrait
abstract class SocketSource implements ByteSource {
  SocketSource(int port, String... names) throws IOException {
    if (port < 0) {
      throw new IOException("port");
    }
  }

  protected SocketSource(@Port int port) {}

  private SocketSource() {}

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) throws IOException {
    return Async.ready(0);
  }

  @Override
  public String name() {
    return "socket";
  }

  @Recycle(capacity = 4)
  DynamicFuture<String> peek(int readFrames) {
    return Async.ready("");
  }

  @interface Port {}
}
