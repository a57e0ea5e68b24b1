package io.asynctrait.soak;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;

/** A task of one event loop that wakes whoever asks, on whatever loop that is. */
@AsyncTrait
abstract class Ringer {
  final Channel<Cell> requests;

  /** For the generated subclass. */
  Ringer(Channel<Cell> requests) {
    this.requests = requests;
  }

  /** Wakes until the channel is closed; answers how many it has woken. */
  DynamicFuture<Long> ring() {
    long rung = 0;
    for (Cell cell; (cell = await(requests.receive())) != null; ) {
      cell.woken.raise();
      rung++;
    }
    return ready(rung);
  }
}
