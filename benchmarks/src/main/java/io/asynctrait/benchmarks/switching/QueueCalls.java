package io.asynctrait.benchmarks.switching;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;

/** The two sides of a channel. */
final class QueueCalls {
  private QueueCalls() {}

  /** A task that sends its number for ever. */
  @AsyncTrait
  static class Sender {
    final Channel<Integer> channel;
    final Integer element;

    Sender(Channel<Integer> channel, Integer element) {
      this.channel = channel;
      this.element = element;
    }

    DynamicFuture<Void> send() {
      for (; ; ) {
        await(channel.send(element));
      }
    }
  }

  /** A task that receives. */
  @AsyncTrait
  static class Receiver {
    final Channel<Integer> channel;
    final Tally tally;

    Receiver(Channel<Integer> channel, Tally tally) {
      this.channel = channel;
      this.tally = tally;
    }

    /** Receives so many elements and returns how many the tally has. */
    DynamicFuture<Integer> receive(int elements) {
      for (int i = 0; i < elements; i++) {
        tally.add(await(channel.receive()));
      }
      return ready(tally.takeFromAll());
    }
  }
}
