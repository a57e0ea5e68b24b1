import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class QualifiedThis {
  int size;

  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> m() {
    int before = QualifiedThis.this.size; // error: AT101
    return ready(before + await(next()));
  }

  DynamicFuture<Integer> inAnAnonymousClass() {
    Runnable r =
        new Runnable() {
          @Override
          public void run() {
            QualifiedThis.this.size++; // error: AT101
          }
        };
    r.run();
    return ready(await(next()));
  }
}
