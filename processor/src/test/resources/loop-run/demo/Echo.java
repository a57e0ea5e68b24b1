package demo;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.time.Duration;
import java.util.List;

/** Methods that wait for each other. */
@AsyncTrait
class Echo {
  final Channel<String> requests = new Channel<>(4);
  final Signal permission = new Signal();

  DynamicFuture<Integer> serve() {
    int served = 0;
    while (true) {
      String request = await(read());
      if (request == null) {
        return ready(served);
      }
      await(answer(request));
      served++;
    }
  }

  @Recycle
  DynamicFuture<String> read() {
    return ready(await(requests.receive()).trim());
  }

  DynamicFuture<Void> answer(String request) {
    if (request.isEmpty()) {
      await(permission.next());
      return ready();
    }
    await(answer(request.substring(1)));
    return ready();
  }

  DynamicFuture<Integer> both() {
    List<Integer> served =
        await(
            Async.join(
                List.of(serve(), pause(Duration.ofHours(1)))));
    return ready(served.get(0));
  }

  static DynamicFuture<Integer> pause(Duration time) {
    await(Async.sleep(time));
    return ready(1);
  }

  /** A tail call has no activation left that could be shown. */
  DynamicFuture<Integer> passOn() {
    return pause(Duration.ofHours(1));
  }

  DynamicFuture<Integer> limited(Pipe pipe) {
    return ready(1 + await(Async.timeout(pipe.next(), Duration.ofHours(1))));
  }
}
