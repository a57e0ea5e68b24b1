import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;

@AsyncTrait
public interface ByteSource {
  @Recycle
  DynamicFuture<Integer> read(ByteBuffer dst) throws IOException;

  default DynamicFuture<Void> readFully(ByteBuffer dst) throws IOException {
    while (dst.hasRemaining()) {
      if (Async.await(read(dst)) < 0) {
        throw new IOException("end");
      }
    }
    return Async.ready();
  }

  static DynamicFuture<Integer> readAny(ByteSource first, ByteSource second, ByteBuffer dst)
      throws IOException {
    int n = Async.await(first.read(dst));
    return n >= 0 ? Async.ready(n) : second.read(dst);
  }

  String name();
}
