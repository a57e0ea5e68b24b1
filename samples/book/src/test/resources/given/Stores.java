import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.onThread;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

@AsyncTrait
abstract class Store {
  final Executor threads;

  Store(Executor threads) {
    this.threads = threads;
  }

  DynamicFuture<Long> size(Path file) throws IOException {
    return ready(await(onThread(threads, () -> Files.size(file)), IOException.class));
  }
}
